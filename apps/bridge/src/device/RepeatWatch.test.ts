import { bytesOf, createDecoder, findProfile } from "@openperfusion/devices";
import type { DecodedFrame, DeviceProfile } from "@openperfusion/devices";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CDI, CDI_OPTIONS } from "../testing/streams.ts";
import { cdiLine } from "../testing/cdiLines.ts";
import { RepeatWatch } from "./RepeatWatch.ts";

const METER = findProfile("em-tec/bioprott") as DeviceProfile;

function frameOf(line: string, profile = METER, options = {}): DecodedFrame {
  const [item] = createDecoder(profile, { options }).consume(bytesOf(line));
  return item as DecodedFrame;
}

const meterFrame = (flow = 5144): DecodedFrame => frameOf(`00 00 100 0.99 ${flow} 5150 5141 +43\r\n`);
const SAME = meterFrame();

/** Places of the frames that are flagged, in the order of their times; between any two a checkpoint is taken. */
function flagged(
  frames: readonly (readonly [at_ms: number, frame: DecodedFrame])[],
  profile = METER,
): readonly number[] {
  let watch = new RepeatWatch(profile);
  return frames.flatMap(([at_ms, frame], i) => {
    watch = new RepeatWatch(profile, structuredClone(watch.state()));
    return watch.take(frame, at_ms) === undefined ? [] : [i];
  });
}

const every = (period_ms: number, count: number): (readonly [number, DecodedFrame])[] =>
  Array.from({ length: count }, (_, i) => [i * period_ms, SAME] as const);

describe("a frame that comes twice", () => {
  it.each([
    ["at once", 0],
    ["as fast as the wire allows", 37],
  ])("is flagged, %s, as often as it is repeated", (_, apart_ms) => {
    const regular = every(100, 20);
    const repeated = [0, 100, 200].flatMap((at_ms, i) =>
      Array.from({ length: i + 1 }, (_, k) => [2000 + at_ms + (k * apart_ms) / 2, SAME] as const),
    );
    expect(flagged([...regular, ...repeated, [2300, SAME]])).toEqual([22, 24, 25]);
  });

  it("says how far apart they were, and that the device's time is the same", () => {
    const watch = new RepeatWatch(CDI);
    const frames = Array.from({ length: 20 }, (_, i) => frameOf(cdiLine(i), CDI, CDI_OPTIONS));
    expect(frames.flatMap((frame, i) => watch.take(frame, i * 6000) ?? [])).toEqual([]);
    expect(watch.take(frames.at(-1) as DecodedFrame, 114_040)).toEqual({
      kind: "repeat",
      apart_ms: 40,
      hasSameTime: true,
    });
    const meter = new RepeatWatch(METER);
    for (const [at_ms, frame] of every(100, 20)) meter.take(frame, at_ms);
    expect(meter.take(SAME, 1900)).toMatchObject({ hasSameTime: false });
  });

  it("is two frames when it says something else", () => {
    expect(flagged([...every(100, 20), [1900, meterFrame(5143)]])).toEqual([]);
  });
});

describe("values that stay the same", () => {
  it.each([20, 100, 105, 250])("are no repeats at a pace of %i ms", (period_ms) => {
    expect(flagged(every(period_ms, 2000))).toEqual([]);
  });

  it("are none with the jitter of an adapter that hands over every 16 ms, nor with two periods in one read", () => {
    const handedOver = (step_ms: number): readonly number[] =>
      flagged(
        every(20, 2000).map(([at_ms, frame]) => [Math.ceil((at_ms + 1) / step_ms) * step_ms, frame] as const),
      );
    expect(handedOver(16)).toEqual([]);
    expect(handedOver(40)).toEqual([]);
  });

  it("are none when a busy computer reads a second of them at once", () => {
    const held = every(100, 60).map(
      ([at_ms, frame]) => [at_ms > 3000 && at_ms < 4000 ? 4000 : at_ms, frame] as const,
    );
    expect(flagged(held)).toEqual([]);
  });

  it("are none with jitter of less than half a period and pauses of the computer of half a second", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(20, 100, 1000),
        fc.array(fc.record({ jitter: fc.double({ min: 0, max: 0.4, noNaN: true }), pause: fc.nat(60) }), {
          minLength: 100,
          maxLength: 300,
        }),
        (period_ms, steps) => {
          let busyUntil_ms = 0;
          const frames = steps.map(({ jitter, pause }, i) => {
            const came_ms = (i + jitter) * period_ms;
            // Now and then the computer is busy for half a second: what came meanwhile is read at once.
            if (pause === 0 && came_ms > busyUntil_ms + 1000) busyUntil_ms = came_ms + 500;
            return [Math.max(came_ms, busyUntil_ms), SAME] as const;
          });
          expect(flagged(frames)).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("are none before a device's pace is known, or behind a silence or an opening", () => {
    const again: (readonly [number, DecodedFrame])[] = [
      [5000, SAME],
      [5000, SAME],
    ];
    expect(flagged(again)).toEqual([]);
    expect(flagged([...every(100, 20), ...again])).toEqual([]);
    const first = { ...SAME, isFirstAfterOpen: true };
    expect(flagged([...every(100, 20), [2000, first], [2000, SAME]])).toEqual([]);
  });

  it("are none where a person marked an event twice", () => {
    const lines = Array.from(
      { length: 20 },
      (_, i) => [i * 6000, frameOf(cdiLine(i), CDI, CDI_OPTIONS)] as const,
    );
    const stored = frameOf(cdiLine(19, "S"), CDI, CDI_OPTIONS);
    expect(flagged([...lines, [115_000, stored], [115_500, stored]], CDI)).toEqual([]);
  });
});
