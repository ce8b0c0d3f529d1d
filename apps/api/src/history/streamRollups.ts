import { Rollup } from "@openperfusion/signals";
import type { FrameLayout } from "@openperfusion/signals";
import type { Transaction } from "kysely";
import { ROLLUP_MS } from "../rollups/rollupBucket.ts";
import type { Tables } from "../store/tables.ts";
import { unrolled } from "./unrolled.ts";

export type Layouts = ReadonlyMap<string, FrameLayout>;

/** Host wall times `[from_ms, until_ms)`. */
export interface TimeRange {
  readonly from_ms: number;
  readonly until_ms: number;
}

export const ALL_TIME: TimeRange = { from_ms: -Infinity, until_ms: Infinity };

/**
 * Roll-ups, one per layout, that together hold every frame of the range once: the stored ones of its whole buckets, and
 * of cut and marked buckets those made here from their frames.
 */
export async function streamRollups(
  tx: Transaction<Tables>,
  stream: string,
  layouts: Layouts,
  { from_ms, until_ms }: TimeRange,
): Promise<Rollup[]> {
  const marks = await tx.selectFrom("rollup_mark").select("bucket_ms").where("stream", "=", stream).execute();
  const marked = new Set(marks.map(({ bucket_ms }) => bucket_ms));
  const stored = await tx
    .selectFrom("rollup")
    .select(["layout", "bucket_ms", "packed"])
    .where("stream", "=", stream)
    .where("bucket_ms", ">=", from_ms)
    .where("bucket_ms", "<=", until_ms - ROLLUP_MS)
    .execute();
  const made = new Map([...layouts].map(([id, layout]) => [id, new Rollup(layout)]));
  for (const { layout, bucket_ms, packed } of stored) {
    if (!marked.has(bucket_ms))
      made.get(layout)?.merge(Rollup.unpack(layouts.get(layout) as FrameLayout, packed));
  }
  for (const [from, until] of joined(unrolled(from_ms, until_ms, marked))) {
    const frames = await tx
      .selectFrom("frame")
      .select(["layout", "packed"])
      .where("stream", "=", stream)
      .where("host_wall_ms", ">=", from)
      .where("host_wall_ms", "<", until)
      .execute();
    for (const { layout, packed } of frames) made.get(layout)?.add(packed);
  }
  return [...made.values()];
}

type Stretch = readonly [from_ms: number, until_ms: number];

/** Neighboring stretches as one: a stream that was just filled is marked from end to end. */
function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const joinedUp: [number, number][] = [];
  for (const [from, until] of stretches) {
    const last = joinedUp.at(-1);
    if (last !== undefined && last[1] === from) last[1] = until;
    else joinedUp.push([from, until]);
  }
  return joinedUp;
}
