import { Injectable } from "@nestjs/common";
import type { SignalSummary, StreamSummary } from "@openperfusion/contracts";
import type { Transaction } from "kysely";
import { Store } from "../store/Store.ts";
import type { Tables } from "../store/tables.ts";
import { signalSummaries } from "./signalSummaries.ts";
import { ALL_TIME, streamRollups } from "./streamRollups.ts";
import type { Layouts, TimeRange } from "./streamRollups.ts";

@Injectable()
export class SummaryRepository {
  constructor(private readonly store: Store) {}

  /** Frames, events and values always agree. */
  summary(stream: string, layouts: Layouts): Promise<StreamSummary> {
    return this.#atOneMoment(async (tx) => ({
      frames: await frameCount(tx, stream),
      events: await events(tx, stream),
      notices: await notices(tx, stream),
      rejected: await countOf(tx, "rejected", stream),
      gaps: await countOf(tx, "gap", stream),
      signals: signalSummaries(await streamRollups(tx, stream, layouts, ALL_TIME)),
    }));
  }

  /** What each stream measured within the range, by stream and signal. */
  measured(
    streams: ReadonlyMap<string, Layouts>,
    range: TimeRange,
  ): Promise<ReadonlyMap<string, Readonly<Record<string, SignalSummary>>>> {
    return this.#atOneMoment(async (tx) => {
      const byStream = new Map<string, Readonly<Record<string, SignalSummary>>>();
      for (const [stream, layouts] of streams) {
        byStream.set(stream, signalSummaries(await streamRollups(tx, stream, layouts, range)));
      }
      return byStream;
    });
  }

  /** All its queries see the same commits. */
  #atOneMoment<T>(read: (tx: Transaction<Tables>) => Promise<T>): Promise<T> {
    return this.store.reader.transaction().setIsolationLevel("repeatable read").execute(read);
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
