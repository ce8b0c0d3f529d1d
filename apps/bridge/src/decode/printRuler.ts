import type { Ruler, RulerSpan } from "@openperfusion/devices";
import { MISSING_STATE_LABELS, SIGNALS } from "@openperfusion/signals";
import type { Reading } from "@openperfusion/signals";

/** One item as text: its bytes, a ruler under them, and what each numbered stretch became. */
export function printRuler({ item, spans }: Ruler): string {
  const cells = spans.map(({ text }) => visible(text));
  const head = `${item.kind}${item.kind === "rejected" ? ` (${item.reason})` : ""} at byte ${item.seq}, ${item.length} bytes`;
  const told = spans.flatMap((span, i) => (span.role === "separator" ? [] : [{ span, number: i + 1 }]));
  const legend = told.map(({ span, number }) => `  ${String(number).padStart(3)}  ${meaning(span)}`);
  const ruler = spans.map((span, i) => mark(span, i + 1, cells[i]?.length ?? 0)).join("");
  return [head, `  ${cells.join("")}`, `  ${ruler}`, ...legend].join("\n");
}

/** `├2─┤` under a stretch; its number alone where there is no room for more. */
function mark({ role }: RulerSpan, number: number, width: number): string {
  if (role === "separator") return " ".repeat(width);
  const text = String(number);
  if (width < text.length + 2) return text.slice(0, width).padEnd(width);
  return `├${text}${"─".repeat(width - text.length - 2)}┤`;
}

function meaning({ role, name, text, reading }: RulerSpan): string {
  const bytes = `"${visible(text)}"`;
  if (reading !== undefined) return `${name} ${bytes} → ${readingText(reading)}`;
  return `${name}${role === name ? "" : ` (${role})`} ${bytes}`;
}

function readingText(reading: Reading): string {
  const { unit } = SIGNALS[reading.signal];
  const kind = reading.kind === "measured" ? "" : ` (${reading.kind})`;
  const view = reading.qualifier === undefined ? "" : `, ${reading.qualifier}`;
  const value =
    reading.state === undefined
      ? `${reading.value} ${unit}`
      : `${MISSING_STATE_LABELS[reading.state].en}, no number`;
  return `${reading.signal}${kind} = ${value}${view}`;
}

/** One character per byte, also for those that have no picture. */
function visible(text: string): string {
  return Array.from(text, (character) => {
    const code = character.charCodeAt(0);
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    return code < 0x7f ? character : "·";
  }).join("");
}
