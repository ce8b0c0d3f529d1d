import type { RecordRow, StreamDescriptor } from "@openperfusion/contracts";
import type { SpoolChunk } from "../spool/SpoolEntry.ts";

/**
 * A file as a stream of the record: its bytes, and one row for every stretch of them. The file is to it what the spool is
 * to a port's stream: it is on the disk before the server can have a row, and is read again after any failure.
 */
export interface ImportedFile {
  readonly descriptor: StreamDescriptor;
  /** Begins the boot of every stream of these bytes, however they are read. */
  readonly fileKey: string;
  /** From the file's first byte on, without a hole. */
  readonly rows: readonly RecordRow[];
  readonly chunks: readonly SpoolChunk[];
  readonly rejected: readonly RejectedLineOf[];
}

/** A line that gave no reading; its bytes are kept all the same. */
export interface RejectedLineOf {
  /** From 1, as an editor counts. */
  readonly line: number;
  readonly reason: string;
  readonly detail?: string;
}

/** Imported streams are of no bridge and no port of a bedside: everywhere the same file is the same stream. */
export const IMPORT_BRIDGE = "import";
