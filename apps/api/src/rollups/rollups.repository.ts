import { Injectable } from "@nestjs/common";
import { Rollup } from "@openperfusion/signals";
import type { FrameLayout } from "@openperfusion/signals";
import { sql } from "kysely";
import type { Transaction } from "kysely";
import { Store } from "../store/Store.ts";
import type { Tables } from "../store/tables.ts";
import { ROLLUP_MS } from "./rollupBucket.ts";

/** A marked bucket, and which of its marks was seen. */
export interface RollupMark {
  readonly stream: string;
  readonly bucket_ms: number;
  readonly revision: number;
}

/** A bucket's roll-up, made from all its frames. */
export interface BucketRollup {
  readonly frameCount: number;
  readonly rollup: Rollup;
}

@Injectable()
export class RollupsRepository {
  constructor(private readonly store: Store) {}

  marks(limit: number): Promise<RollupMark[]> {
    return this.store.reader
      .selectFrom("rollup_mark")
      .select(["stream", "bucket_ms", "revision"])
      .orderBy("stream")
      .orderBy("bucket_ms")
      .limit(limit)
      .execute();
  }

  async markCount(): Promise<number> {
    const { count } = await this.store.reader
      .selectFrom("rollup_mark")
      .select(({ fn }) => fn.countAll<number>().as("count"))
      .executeTakeFirstOrThrow();
    return count;
  }

  /** The bucket's frames, rolled up per layout in the order of their offsets. */
  async compute(
    { stream, bucket_ms }: RollupMark,
    layouts: ReadonlyMap<string, FrameLayout>,
  ): Promise<readonly BucketRollup[]> {
    const frames = await this.store.reader
      .selectFrom("frame")
      .select(["layout", "packed"])
      .where("stream", "=", stream)
      .where("host_wall_ms", ">=", bucket_ms)
      .where("host_wall_ms", "<", bucket_ms + ROLLUP_MS)
      .orderBy("seq")
      .execute();
    const rollups = new Map<string, { frameCount: number; rollup: Rollup }>();
    for (const { layout: id, packed } of frames) {
      const held = rollups.get(id) ?? { frameCount: 0, rollup: new Rollup(layouts.get(id) as FrameLayout) };
      rollups.set(id, held);
      held.rollup.add(packed);
      held.frameCount += 1;
    }
    return [...rollups.values()];
  }

  /**
   * Writes buckets' roll-ups and takes their marks away, in one commit. A bucket whose mark is another by now (a batch has
   * touched it since) or gone (another server has made it) is left as it is: what was computed here is out of date.
   */
  async replace(buckets: readonly (readonly [RollupMark, readonly BucketRollup[]])[]): Promise<void> {
    await this.store.writer.transaction().execute(async (tx) => {
      for (const [mark, rollups] of buckets) {
        if (await takeMark(tx, mark)) await write(tx, mark, rollups);
      }
    });
  }
}

async function takeMark(
  tx: Transaction<Tables>,
  { stream, bucket_ms, revision }: RollupMark,
): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom("rollup_mark")
    .where("stream", "=", stream)
    .where("bucket_ms", "=", bucket_ms)
    .where("revision", "=", revision)
    .executeTakeFirstOrThrow();
  return numDeletedRows > 0n;
}

async function write(
  tx: Transaction<Tables>,
  { stream, bucket_ms }: RollupMark,
  rollups: readonly BucketRollup[],
): Promise<void> {
  if (rollups.length === 0) return;
  await tx
    .insertInto("rollup")
    .values(
      rollups.map(({ frameCount, rollup }) => ({
        stream,
        bucket_ms,
        layout: rollup.layout.id,
        frame_count: frameCount,
        packed: rollup.pack(),
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(["stream", "layout", "bucket_ms"]).doUpdateSet({
        frame_count: sql`excluded.frame_count`,
        packed: sql`excluded.packed`,
      }),
    )
    .execute();
}
