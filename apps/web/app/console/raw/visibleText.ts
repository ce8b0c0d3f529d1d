const CONTROL: Readonly<Record<number, string>> = { 0x09: "→", 0x0a: "⟨LF⟩", 0x0d: "⟨CR⟩", 0x20: "·" };

/** Bytes as text in which nothing is invisible: spaces as `·`, tabs as `→`, other control and high bytes as `⟨hh⟩`. */
export function visibleText(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => {
    const sign = CONTROL[byte];
    if (sign !== undefined) return sign;
    return byte > 0x20 && byte < 0x7f ? String.fromCharCode(byte) : `⟨${hex(byte)}⟩`;
  }).join("");
}

/** Bytes as hex pairs, e.g. `30 2E 35`. */
export function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, hex).join(" ");
}

function hex(byte: number): string {
  return byte.toString(16).toUpperCase().padStart(2, "0");
}
