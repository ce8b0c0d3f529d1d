import type { Case } from "@openperfusion/contracts";
import { BridgeError } from "../BridgeError.ts";
import { ServerClient } from "../record/ServerClient.ts";
import { batchesFrom } from "./batchesFrom.ts";
import type { ImportedFile } from "./ImportedFile.ts";

/** What an import did; all of it is 0 where the file was there already. */
export interface ImportReport {
  readonly stream: string;
  readonly case: string;
  readonly origin: "replay";
  /** The case's own after the import: the least of its streams'. */
  readonly caseOrigin: Case["origin"];
  /** Rows of the file by what they are; their bytes add up to the file's. */
  readonly frames: number;
  readonly notices: number;
  readonly rejected: ImportedFile["rejected"];
  readonly addedRows: number;
  /** Frames whose time lies within the case; only those are in what is printed of it. */
  readonly framesWithinCase: number;
  readonly clockZone: "utc" | "unspecified";
}

/** Puts a file into the record and makes the case over it. May be repeated after any failure: nothing comes twice. */
export async function sendToCase(file: ImportedFile, address: string, caseId: string): Promise<ImportReport> {
  const { descriptor, rows, rejected } = file;
  const server = new ServerClient(address);
  const found = await server.case(caseId);
  checkOnce(found, file);
  let committedSeq = await server.openStream(descriptor);
  let addedRows = 0;
  for (const batch of batchesFrom(file, committedSeq)) {
    committedSeq = await server.sendBatch(descriptor.id, { origin: "replay", ...batch });
    if (committedSeq < batch.toSeq) {
      throw new BridgeError(
        "server-refused",
        `The server stands at ${committedSeq} after bytes up to ${batch.toSeq}; import the file again`,
      );
    }
    addedRows += batch.rows.length;
  }
  const { origin: caseOrigin } = await server.addCaseStream(caseId, descriptor.id);
  const frames = rows.filter(({ kind }) => kind === "frame");
  const { from_ms, to_ms } = found;
  return {
    stream: descriptor.id,
    case: caseId,
    origin: "replay",
    caseOrigin,
    frames: frames.length,
    notices: rows.filter(({ kind }) => kind === "notice").length,
    rejected,
    addedRows,
    framesWithinCase: frames.filter(
      ({ hostWall_ms }) => hostWall_ms >= from_ms && hostWall_ms <= (to_ms ?? Infinity),
    ).length,
    clockZone: descriptor.clockZone,
  };
}

/** The same file read in another way would be in the case twice, and no stream can be taken out of a case. */
function checkOnce({ streams }: Case, { descriptor, fileKey }: ImportedFile): void {
  const { id, bridge } = descriptor;
  const other = streams.find((stream) => {
    const [ofBridge, , boot = ""] = stream.split(".");
    return stream !== id && ofBridge === bridge && boot.startsWith(fileKey);
  });
  if (other === undefined) return;
  throw new BridgeError(
    "usage",
    `The file is in the case already as ${other}, read in another way; it would be in it twice`,
  );
}
