import { pino } from "pino";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Metrics } from "../metrics/Metrics.ts";
import type { StreamsService } from "../streams/streams.service.ts";
import type { RollupMark, RollupsRepository } from "./rollups.repository.ts";
import { RollupWorker } from "./RollupWorker.ts";

/** Marks as a store keeps them: set again while a bucket is made, they stay. */
class FakeRollups {
  readonly marked = new Map<number, number>();
  readonly made: number[] = [];
  whileMaking: () => void = () => {};
  failure: Error | undefined;

  mark(bucket_ms: number): void {
    this.marked.set(bucket_ms, (this.marked.get(bucket_ms) ?? 0) + 1);
  }
  marks(limit: number): Promise<RollupMark[]> {
    if (this.failure !== undefined) return Promise.reject(this.failure);
    const marks = [...this.marked].map(([bucket_ms, revision]) => ({ stream: "s", bucket_ms, revision }));
    return Promise.resolve(marks.slice(0, limit));
  }
  markCount(): Promise<number> {
    return Promise.resolve(this.marked.size);
  }
  compute(): Promise<[]> {
    this.whileMaking();
    return Promise.resolve([]);
  }
  replace(buckets: readonly (readonly [RollupMark, unknown])[]): Promise<void> {
    for (const [{ bucket_ms, revision }] of buckets) {
      this.made.push(bucket_ms);
      if (this.marked.get(bucket_ms) === revision) this.marked.delete(bucket_ms);
    }
    return Promise.resolve();
  }
}

describe("RollupWorker", () => {
  let rollups: FakeRollups;
  let worker: RollupWorker;

  beforeEach(() => {
    vi.useFakeTimers();
    rollups = new FakeRollups();
    const streams = { layouts: () => Promise.resolve(new Map()) } as unknown as StreamsService;
    worker = new RollupWorker(
      rollups as unknown as RollupsRepository,
      streams,
      new Metrics(),
      pino({ level: "silent" }),
    );
  });
  afterEach(async () => {
    await worker.beforeApplicationShutdown();
    vi.useRealTimers();
  });

  it("makes what an earlier server left marked, without being asked", async () => {
    rollups.mark(0);
    worker.onApplicationBootstrap();
    await vi.advanceTimersByTimeAsync(5000);
    expect([rollups.made, rollups.marked.size]).toEqual([[0], 0]);
  });

  it("makes a bucket again that was marked while it was made, though no further batch comes", async () => {
    rollups.mark(0);
    rollups.whileMaking = () => {
      rollups.whileMaking = () => {};
      rollups.mark(0);
      worker.wake();
    };
    worker.wake();
    await vi.advanceTimersByTimeAsync(10_000);
    expect([rollups.made, rollups.marked.size]).toEqual([[0, 0], 0]);
  });

  it("works off any number of buckets, then rests", async () => {
    for (let i = 0; i < 1000; i++) rollups.mark(i * 60_000);
    worker.wake();
    await vi.advanceTimersByTimeAsync(2000);
    expect([rollups.made.length, rollups.marked.size]).toEqual([1000, 0]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("tries again when the store failed", async () => {
    rollups.mark(0);
    rollups.failure = new Error("disk full");
    worker.wake();
    await vi.advanceTimersByTimeAsync(3000);
    rollups.failure = undefined;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(rollups.marked.size).toBe(0);
  });
});
