import { Injectable } from "@nestjs/common";
import { BYTES_PER_COLUMN, Rollup } from "@openperfusion/signals";
import type { FrameLayout } from "@openperfusion/signals";
import { sql } from "kysely";
import { ROLLUP_MS } from "../rollups/rollupBucket.ts";
import { Store } from "../store/Store.ts";
import type { SignalColumn } from "./signalColumns.ts";

/** One cell of one frame, still packed. */
export interface TimedCell {
  readonly wall_ms: number;
  readonly cell: Uint8Array;
}

export interface TimedRollup {
  readonly bucket_ms: number;
  readonly rollup: Rollup;
}

@Injectable()
export class TrendRepository {
  constructor(private readonly store: Store) {}

  /** First and last time of the stream's frames; a clock that was set back makes the last frame no later than the latest. */
  async span(stream: string): Promise<{ readonly first_ms: number; readonly last_ms: number } | undefined> {
    const times = this.store.reader.selectFrom("frame").select("host_wall_ms").where("stream", "=", stream);
    // Two steps into the index; min and max in one query would walk all of it.
    const [first, last] = await Promise.all([
      times.orderBy("host_wall_ms", "asc").limit(1).executeTakeFirst(),
      times.orderBy("host_wall_ms", "desc").limit(1).executeTakeFirst(),
    ]);
    return first && last && { first_ms: first.host_wall_ms, last_ms: last.host_wall_ms };
  }

  /** Frames in `[from_ms, until_ms)` of any layout, without reading them. */
  async frameCount(stream: string, from_ms: number, until_ms: number): Promise<number> {
    const { count } = await this.store.reader
      .selectFrom("frame")
      .select(({ fn }) => fn.countAll<number>().as("count"))
      .where("stream", "=", stream)
      .where("host_wall_ms", ">=", from_ms)
      .where("host_wall_ms", "<", until_ms)
      .executeTakeFirstOrThrow();
    return count;
  }

  /** One column of the frames in `[from_ms, until_ms)`; only its nine bytes leave the store. */
  async cells(
    stream: string,
    { layout, index }: SignalColumn,
    from_ms: number,
    until_ms: number,
  ): Promise<readonly TimedCell[]> {
    const offset = index * BYTES_PER_COLUMN + 1;
    return this.store.reader
      .selectFrom("frame")
      .select([
        "host_wall_ms as wall_ms",
        sql<Uint8Array>`substr(packed, ${sql.lit(offset)}, ${sql.lit(BYTES_PER_COLUMN)})`.as("cell"),
      ])
      .where("stream", "=", stream)
      .where("layout", "=", layout.id)
      .where("host_wall_ms", ">=", from_ms)
      .where("host_wall_ms", "<", until_ms)
      .orderBy("host_wall_ms")
      .execute();
  }

  /** Roll-ups of the buckets that lie wholly within `[from_ms, until_ms)`, those marked as out of date among them. */
  async rollups(
    stream: string,
    layout: FrameLayout,
    from_ms: number,
    until_ms: number,
  ): Promise<readonly TimedRollup[]> {
    const rows = await this.store.reader
      .selectFrom("rollup")
      .select(["bucket_ms", "packed"])
      .where("stream", "=", stream)
      .where("layout", "=", layout.id)
      .where("bucket_ms", ">=", from_ms)
      .where("bucket_ms", "<=", until_ms - ROLLUP_MS)
      .orderBy("bucket_ms")
      .execute();
    return rows.map(({ bucket_ms, packed }) => ({ bucket_ms, rollup: Rollup.unpack(layout, packed) }));
  }

  /** Buckets whose roll-up does not hold all its frames. */
  async marked(stream: string, from_ms: number, until_ms: number): Promise<ReadonlySet<number>> {
    const rows = await this.store.reader
      .selectFrom("rollup_mark")
      .select("bucket_ms")
      .where("stream", "=", stream)
      .where("bucket_ms", ">", from_ms - ROLLUP_MS)
      .where("bucket_ms", "<", until_ms)
      .execute();
    return new Set(rows.map(({ bucket_ms }) => bucket_ms));
  }

  async gaps(
    stream: string,
    from_ms: number,
    until_ms: number,
  ): Promise<{ from_ms: number; to_ms: number; reason: string }[]> {
    return this.store.reader
      .selectFrom("gap")
      .select(["from_wall_ms as from_ms", "to_wall_ms as to_ms", "reason"])
      .where("stream", "=", stream)
      .where("to_wall_ms", ">=", from_ms)
      .where("from_wall_ms", "<", until_ms)
      .orderBy("from_wall_ms")
      .execute();
  }
}
