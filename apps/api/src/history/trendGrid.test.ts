import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ROLLUP_MS } from "../rollups/rollupBucket.ts";
import { unrolled } from "./unrolled.ts";
import { stretchOf, trendGrid } from "./trendGrid.ts";

const time = (): fc.Arbitrary<number> => fc.double({ min: 1.7e12, max: 1.8e12, noNaN: true });

describe("trendGrid", () => {
  it("never gives more stretches than were asked for", () => {
    fc.assert(
      fc.property(
        time(),
        fc.double({ min: 1, max: 1e9, noNaN: true }),
        fc.integer({ min: 10, max: 4000 }),
        fc.constantFrom(0, 1_000_000),
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        (from_ms, span_ms, buckets, frameCount, share) => {
          const grid = trendGrid(from_ms, from_ms + span_ms, buckets, frameCount);
          const stretch = stretchOf(grid, from_ms + Math.min(share, 0.999) * span_ms);
          expect(stretch).toBeGreaterThanOrEqual(0);
          expect(stretch).toBeLessThan(buckets);
        },
      ),
    );
  });

  it("follows the roll-ups' buckets where the frames are too many to read", () => {
    const grid = trendGrid(1_000_123, 90_000_000, 1000, 1_000_000);
    expect(grid.start_ms % ROLLUP_MS).toBe(0);
    expect(grid.width_ms % ROLLUP_MS).toBe(0);
  });
});

describe("unrolled", () => {
  it("holds each instant that no roll-up stands for, once", () => {
    const start = 60_000_000;
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 600_000 }),
        fc.integer({ min: 1, max: 600_000 }),
        fc.uniqueArray(fc.nat({ max: 20 }), { maxLength: 8 }),
        (offset, span, markedIndices) => {
          const [from, until] = [start + offset, start + offset + span];
          const marked = new Set(markedIndices.map((i) => start + i * ROLLUP_MS));
          const parts = unrolled(from, until, marked);
          for (let t = from; t < until; t += 997) {
            const bucket = Math.floor(t / ROLLUP_MS) * ROLLUP_MS;
            const isRolled = bucket >= from && bucket + ROLLUP_MS <= until && !marked.has(bucket);
            expect(parts.filter(([a, b]) => t >= a && t < b)).toHaveLength(isRolled ? 0 : 1);
          }
        },
      ),
    );
  });
});
