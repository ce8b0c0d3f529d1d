import { Injectable } from "@nestjs/common";
import { Store } from "../store/Store.ts";

/** One stored frame, as much of it as judging needs. */
export interface CaseFrame {
  readonly seq: number;
  readonly wall_ms: number;
  readonly layout: string;
  readonly packed: Uint8Array;
  readonly isFirstAfterOpen: boolean;
}

/** Frames held of a stream at a time. */
const PAGE = 500;

@Injectable()
export class CaseFramesRepository {
  constructor(private readonly store: Store) {}

  /** The stream's frames in `[from_ms, until_ms)` in order of time, page by page, so that a long case never lies in memory. */
  async *frames(
    stream: string,
    from_ms: number,
    until_ms: number,
    page: number = PAGE,
  ): AsyncGenerator<CaseFrame, void, undefined> {
    let after = { wall_ms: from_ms, seq: -1 };
    for (;;) {
      const rows = await this.#page(stream, after, until_ms, page);
      yield* rows;
      const last = rows.at(-1);
      if (last === undefined || rows.length < page) return;
      after = { wall_ms: last.wall_ms, seq: last.seq };
    }
  }

  async #page(
    stream: string,
    { wall_ms, seq }: { readonly wall_ms: number; readonly seq: number },
    until_ms: number,
    limit: number,
  ): Promise<CaseFrame[]> {
    const rows = await this.store.reader
      .selectFrom("frame")
      .select(["seq", "host_wall_ms", "layout", "packed", "first_after_open"])
      .where("stream", "=", stream)
      .where("host_wall_ms", ">=", wall_ms)
      .where("host_wall_ms", "<", until_ms)
      .where((eb) => eb.or([eb("host_wall_ms", ">", wall_ms), eb("seq", ">", seq)]))
      .orderBy("host_wall_ms")
      .orderBy("seq")
      .limit(limit)
      .execute();
    return rows.map((row) => ({
      seq: row.seq,
      wall_ms: row.host_wall_ms,
      layout: row.layout,
      packed: row.packed,
      isFirstAfterOpen: row.first_after_open === 1,
    }));
  }
}
