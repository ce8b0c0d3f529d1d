import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { BridgeError } from "../BridgeError.ts";

/** Puts a system file in its place, whole or not at all. Throws a BridgeError where that is not allowed. */
export function installText(file: string, text: string): void {
  const beside = `${file}.new`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(beside, text, { mode: 0o644 });
    renameSync(beside, file);
  } catch (cause) {
    const isForbidden = ["EACCES", "EPERM", "EROFS"].includes((cause as NodeJS.ErrnoException).code ?? "");
    const hint = isForbidden ? "; run the same command with sudo" : "";
    throw new BridgeError("file-unwritable", `${file} can't be written${hint}`, { cause });
  }
}
