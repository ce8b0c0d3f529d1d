import { createHash } from "node:crypto";
import { streamId } from "@openperfusion/contracts";
import { IMPORT_BRIDGE } from "./ImportedFile.ts";

const FILE_DIGITS = 18;
const READING_DIGITS = 8;

/**
 * The identity of a file that is read in some way. The same bytes read the same way are the same stream, so that a second
 * import finds the first one's rows. `reading`: everything that can change what the bytes mean.
 */
export function streamIdentity(
  format: string,
  sha256: string,
  reading: readonly unknown[],
): {
  readonly id: string;
  readonly bridge: string;
  readonly port: string;
  readonly boot: string;
  readonly fileKey: string;
} {
  const fileKey = `i${sha256.slice(0, FILE_DIGITS)}-`;
  const boot = `${fileKey}${sha256Of(JSON.stringify(reading)).slice(0, READING_DIGITS)}`;
  const port = format.replace("/", "-");
  return { id: streamId(IMPORT_BRIDGE, port, boot), bridge: IMPORT_BRIDGE, port, boot, fileKey };
}

export function sha256Of(content: Uint8Array | string): string {
  return createHash("sha256").update(content).digest("hex");
}
