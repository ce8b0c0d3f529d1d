import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mergeByTime } from "./mergeByTime.ts";

async function* sequence(times: readonly number[], of: number) {
  await Promise.resolve();
  for (const wall_ms of times) yield { wall_ms, of };
}

async function merged(all: readonly (readonly number[])[]): Promise<{ wall_ms: number; of: number }[]> {
  const found = [];
  for await (const each of mergeByTime(all.map((times, i) => sequence(times, i)))) found.push(each);
  return found;
}

describe("mergeByTime", () => {
  it("keeps every item, in order of time, the earlier sequence first at one time", async () => {
    expect(await merged([[1, 5, 5], [], [0, 5, 9]])).toEqual([
      { wall_ms: 0, of: 2 },
      { wall_ms: 1, of: 0 },
      { wall_ms: 5, of: 0 },
      { wall_ms: 5, of: 0 },
      { wall_ms: 5, of: 2 },
      { wall_ms: 9, of: 2 },
    ]);
    expect(await merged([])).toEqual([]);
  });

  it("is a sort that never looks more than one item ahead in each", async () => {
    const times = fc.array(fc.integer({ min: 0, max: 50 })).map((list) => list.toSorted((a, b) => a - b));
    await fc.assert(
      fc.asyncProperty(fc.array(times, { maxLength: 5 }), async (all) => {
        const expected = all
          .flatMap((list, of) => list.map((wall_ms) => ({ wall_ms, of })))
          .toSorted((a, b) => a.wall_ms - b.wall_ms || a.of - b.of);
        expect(await merged(all)).toEqual(expected);
      }),
    );
  });
});
