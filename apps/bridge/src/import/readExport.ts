import { readFileSync } from "node:fs";
import type { FileImporter, ImportResult } from "@openperfusion/devices";
import { BridgeError } from "../BridgeError.ts";
import type { RejectedLineOf } from "./ImportedFile.ts";

/** Reads the file once, so that what is told and what is kept are the same bytes. */
export function readExport(
  file: string,
  importer: FileImporter,
): { readonly bytes: Uint8Array; readonly result: ImportResult } {
  const bytes = readBytes(file);
  const result = importer.read(textOf(bytes));
  if (result.rows.length === 0)
    throw new BridgeError("file-unreadable", `${file} has no line of ${importer.id}${whyNot(result)}`);
  return { bytes, result };
}

function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file === "-" ? 0 : file);
  } catch (cause) {
    throw new BridgeError("file-unreadable", `${file} can't be read`, { cause });
  }
}

/** UTF-8 if the bytes are, else Windows-1252: exports of analyzers carry no mark of their encoding. */
function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

function whyNot({ rejected: [first] }: ImportResult): string {
  return first === undefined ? ": it is empty" : `: line ${first.line}, ${first.detail}`;
}

/** On stderr, so that what is piped on holds readings only. */
export function reportRejected({ rejected }: { readonly rejected: readonly RejectedLineOf[] }): void {
  for (const { line, reason, detail = reason } of rejected)
    process.stderr.write(`bridge: line ${line} rejected, ${detail}\n`);
}
