import { BridgeError } from "../BridgeError.ts";

const NAMED = /^([a-z0-9.-]+\/[a-z0-9.-]+)=(.+)$/;

/** Reads `--recording DEVICE=FILE`, or `FILE` where there is one device: the file by device. Throws a BridgeError. */
export function recordingsOf(
  texts: readonly string[],
  devices: readonly string[],
): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const text of texts) {
    const [, named, file = text] = NAMED.exec(text) ?? [];
    const device = named ?? (devices.length === 1 ? devices[0] : undefined);
    if (device === undefined || !devices.includes(device) || files.has(device)) {
      const allowed = `--recording is DEVICE=FILE, once for each of ${devices.join(", ")}`;
      throw new BridgeError("usage", `${allowed}; found "${text}"`);
    }
    files.set(device, file);
  }
  return files;
}
