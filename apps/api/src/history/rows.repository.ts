import { Injectable } from "@nestjs/common";
import type { RecordRow } from "@openperfusion/contracts";
import { Store } from "../store/Store.ts";
import { frameRow, gapRow, noticeRow, rejectedRow } from "./storedRows.ts";

type Kind = RecordRow["kind"];

/** Gaps first: of rows at one offset an empty gap stands before what follows it. */
const KINDS: readonly Kind[] = ["gap", "frame", "notice", "rejected"];

@Injectable()
export class RowsRepository {
  constructor(private readonly store: Store) {}

  /** At least the first `limit` rows from `fromSeq` on, in the order of the record. */
  async from(stream: string, fromSeq: number, limit: number, kind?: Kind): Promise<RecordRow[]> {
    const kinds = kind === undefined ? KINDS : [kind];
    const rows = await Promise.all(kinds.map((one) => this.#ofKind(one, stream, fromSeq, limit)));
    return rows.flat().toSorted((a, b) => a.seq - b.seq);
  }

  async #ofKind(kind: Kind, stream: string, fromSeq: number, limit: number): Promise<RecordRow[]> {
    const db = this.store.reader;
    switch (kind) {
      case "frame": {
        const frames = db.selectFrom("frame").selectAll().where("stream", "=", stream);
        return (await frames.where("seq", ">=", fromSeq).orderBy("seq").limit(limit).execute()).map(frameRow);
      }
      case "notice": {
        const notices = db.selectFrom("notice").selectAll().where("stream", "=", stream);
        return (await notices.where("seq", ">=", fromSeq).orderBy("seq").limit(limit).execute()).map(
          noticeRow,
        );
      }
      case "rejected": {
        const rejected = db.selectFrom("rejected").selectAll().where("stream", "=", stream);
        return (await rejected.where("seq", ">=", fromSeq).orderBy("seq").limit(limit).execute()).map(
          rejectedRow,
        );
      }
      case "gap": {
        const gaps = db.selectFrom("gap").selectAll().where("stream", "=", stream);
        const ordered = gaps.where("seq", ">=", fromSeq).orderBy("seq").orderBy("host_mono_ms");
        return (await ordered.limit(limit).execute()).map(gapRow);
      }
      default:
        return kind satisfies never;
    }
  }
}
