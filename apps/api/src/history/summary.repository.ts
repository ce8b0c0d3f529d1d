import { Injectable } from "@nestjs/common";
import type { StreamSummary } from "@openperfusion/contracts";
import { Rollup } from "@openperfusion/signals";
import type { FrameLayout } from "@openperfusion/signals";
import type { Transaction } from "kysely";
import { ROLLUP_MS } from "../rollups/rollupBucket.ts";
import { Store } from "../store/Store.ts";
import type { Tables } from "../store/tables.ts";
import { signalSummaries } from "./signalSummaries.ts";

type Layouts = ReadonlyMap<string, FrameLayout>;

@Injectable()
export class SummaryRepository {
  constructor(private readonly store: Store) {}

  /** Counts of one moment: all queries see the same commits, so frames, events and values always agree. */
  summary(stream: string, layouts: Layouts): Promise<StreamSummary> {
    return this.store.reader
      .transaction()
      .setIsolationLevel("repeatable read")
      .execute(async (tx) => ({
        frames: await frameCount(tx, stream),
        events: await events(tx, stream),
        notices: await notices(tx, stream),
        rejected: await countOf(tx, "rejected", stream),
        gaps: await countOf(tx, "gap", stream),
        signals: signalSummaries(await rollups(tx, stream, layouts)),
      }));
  }
}

async function frameCount(tx: Transaction<Tables>, stream: string): Promise<number> {
  const state = tx.selectFrom("stream").select("frame_count").where("id", "=", stream);
  return (await state.executeTakeFirstOrThrow()).frame_count;
}

async function countOf(tx: Transaction<Tables>, table: "rejected" | "gap", stream: string): Promise<number> {
  const { count } = await tx
    .selectFrom(table)
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .where("stream", "=", stream)
    .executeTakeFirstOrThrow();
  return count;
}

/** By marker as sent; where that is blank, by what the profile calls it. */
async function events(tx: Transaction<Tables>, stream: string): Promise<Record<string, number>> {
  const rows = await tx
    .selectFrom("frame")
    .select(({ fn }) => ["event", "marker", fn.countAll<number>().as("count")])
    .where("stream", "=", stream)
    .where("marker", "is not", null)
    .groupBy(["event", "marker"])
    .execute();
  const counts: Record<string, number> = {};
  for (const { event, marker, count } of rows) {
    const name = marker?.trim() || event || "";
    counts[name] = (counts[name] ?? 0) + count;
  }
  return counts;
}

async function notices(tx: Transaction<Tables>, stream: string): Promise<Record<string, number>> {
  const rows = await tx
    .selectFrom("notice")
    .select(({ fn }) => ["notice", "key", fn.countAll<number>().as("count")])
    .where("stream", "=", stream)
    .groupBy(["notice", "key"])
    .execute();
  return Object.fromEntries(rows.map(({ notice, key, count }) => [key ?? notice, count]));
}

/** Roll-ups that together hold every frame once: the stored ones, and of marked buckets those made here from their frames. */
async function rollups(tx: Transaction<Tables>, stream: string, layouts: Layouts): Promise<Rollup[]> {
  const marks = await tx.selectFrom("rollup_mark").select("bucket_ms").where("stream", "=", stream).execute();
  const marked = new Set(marks.map(({ bucket_ms }) => bucket_ms));
  const stored = await tx
    .selectFrom("rollup")
    .select(["layout", "bucket_ms", "packed"])
    .where("stream", "=", stream)
    .execute();
  const made = new Map([...layouts].map(([id, layout]) => [id, new Rollup(layout)]));
  for (const { layout, bucket_ms, packed } of stored) {
    if (!marked.has(bucket_ms))
      made.get(layout)?.merge(Rollup.unpack(layouts.get(layout) as FrameLayout, packed));
  }
  for (const [from_ms, until_ms] of joined([...marked])) {
    const frames = await tx
      .selectFrom("frame")
      .select(["layout", "packed"])
      .where("stream", "=", stream)
      .where("host_wall_ms", ">=", from_ms)
      .where("host_wall_ms", "<", until_ms)
      .execute();
    for (const { layout, packed } of frames) made.get(layout)?.add(packed);
  }
  return [...made.values()];
}

/** Neighboring buckets as one range: a stream that was just filled is marked from end to end. */
function joined(buckets: readonly number[]): readonly (readonly [from_ms: number, until_ms: number])[] {
  const ranges: [number, number][] = [];
  for (const bucket of buckets.toSorted((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last !== undefined && last[1] === bucket) last[1] = bucket + ROLLUP_MS;
    else ranges.push([bucket, bucket + ROLLUP_MS]);
  }
  return ranges;
}
