import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { replaySchedule } from "./replaySchedule.ts";
import type { TimedLine } from "./timeLines.ts";

function timedLines(shape: readonly (readonly [length: number, pause_ms: number])[]): readonly TimedLine[] {
  let seq = 0;
  let elapsed_ms = 0;
  return shape.map(([length, pause_ms], i) => {
    elapsed_ms += i === 0 ? 0 : pause_ms;
    const bytes = Uint8Array.from({ length }, (_, j) => (seq + j) % 251);
    const line = {
      seq,
      bytes,
      hostWall_ms: 1_000_000 + elapsed_ms,
      elapsed_ms,
      timeSource: "prefix" as const,
    };
    seq += length;
    return line;
  });
}

const shape = (): fc.Arbitrary<readonly (readonly [number, number])[]> =>
  fc.array(fc.tuple(fc.integer({ min: 1, max: 120 }), fc.nat(60_000)), { maxLength: 30 });
const joined = (pieces: readonly { readonly bytes: Uint8Array }[]): readonly number[] =>
  pieces.flatMap(({ bytes }) => [...bytes]);

describe("replaySchedule", () => {
  const threeLines = timedLines([
    [101, 0],
    [101, 6000],
    [101, 3000],
  ]);

  it("keeps the recording's pauses, divided by the speed", () => {
    expect(replaySchedule(threeLines, { speed: 1 }).map((piece) => piece.due_ms)).toEqual([0, 6000, 9000]);
    expect(replaySchedule(threeLines, { speed: 600 }).map((piece) => piece.due_ms)).toEqual([0, 10, 15]);
    expect(replaySchedule(threeLines, { speed: 0.5 }).map((piece) => piece.due_ms)).toEqual([
      0, 12_000, 18_000,
    ]);
    expect(replaySchedule(threeLines, { speed: Infinity }).map((piece) => piece.due_ms)).toEqual([0, 0, 0]);
  });

  it("leaves the times of the recording as they are, at every speed", () => {
    const times = (speed: number): readonly number[] =>
      replaySchedule(threeLines, { speed }).map((piece) => piece.hostWall_ms);
    expect(times(600)).toEqual([1_000_000, 1_006_000, 1_009_000]);
    expect(times(600)).toEqual(times(1));
  });

  it("goes on at the byte after the last one taken, at once", () => {
    const [rest, next] = replaySchedule(threeLines, { speed: 1, fromSeq: 150 });
    expect(rest).toMatchObject({ seq: 150, due_ms: 0, hostWall_ms: 1_006_000 });
    expect(rest?.bytes).toHaveLength(52);
    expect(next).toMatchObject({ seq: 202, due_ms: 3000, hostWall_ms: 1_009_000 });
  });

  it("has nothing to do when all is taken", () => {
    expect(replaySchedule(threeLines, { speed: 1, fromSeq: 303 })).toEqual([]);
    expect(replaySchedule([], { speed: 1 })).toEqual([]);
  });

  it("replays every byte from the offset on, once and in order, with due times that never run back", () => {
    fc.assert(
      fc.property(shape(), fc.nat(4000), fc.constantFrom(0.5, 1, 60, 600), (lengths, fromSeq, speed) => {
        const lines = timedLines(lengths);
        const pieces = replaySchedule(lines, { speed, fromSeq });
        expect(joined(pieces)).toEqual(joined(lines).slice(fromSeq));
        let seq = fromSeq;
        let due_ms = 0;
        for (const piece of pieces) {
          expect(piece.seq).toBe(seq);
          expect(piece.due_ms).toBeGreaterThanOrEqual(due_ms);
          seq += piece.bytes.length;
          due_ms = piece.due_ms;
        }
        expect(pieces[0]?.due_ms ?? 0).toBe(0);
      }),
    );
  });

  it("interrupted anywhere gives the same bytes with the same times as one that ran through", () => {
    const perByte = (pieces: readonly TimedLine[]): readonly (readonly [number, number])[] =>
      pieces.flatMap(({ bytes, hostWall_ms }) => [...bytes].map((byte) => [byte, hostWall_ms] as const));
    fc.assert(
      fc.property(shape(), fc.nat(4000), (lengths, stop) => {
        const lines = timedLines(lengths);
        const through = perByte(replaySchedule(lines, { speed: 10 }));
        const afterStop = perByte(replaySchedule(lines, { speed: 10, fromSeq: stop }));
        expect([...through.slice(0, stop), ...afterStop]).toEqual(through);
      }),
    );
  });

  it("refuses a speed of 0 and an offset that is none", () => {
    for (const speed of [0, -1, Number.NaN]) expect(() => replaySchedule([], { speed })).toThrow(/speed/);
    for (const fromSeq of [-1, 0.5, Number.NaN]) {
      expect(() => replaySchedule([], { speed: 1, fromSeq })).toThrow(/fromSeq/);
    }
  });
});
