import { createDecoder, findProfile } from "@openperfusion/devices";
import type { DecodedFrame, DeviceProfile } from "@openperfusion/devices";
import { frameLayout, packFrame } from "@openperfusion/signals";
import { describe, expect, it } from "vitest";
import { createConsole } from "./createConsole.ts";
import { createPlayback } from "./createPlayback.ts";
import { constantSource, recordedSource } from "./signalSources.ts";

const CDI = findProfile("terumo/cdi-500") as DeviceProfile;
const OPTIONS = { gasUnit: "mmHg" };

function playedBytes(emulator: ReturnType<typeof createPlayback>, until_s: number): Uint8Array {
  const chunks = Array.from({ length: until_s * 10 + 1 }, (_, i) => emulator.advance(i / 10)).flat();
  return Uint8Array.from(chunks.flatMap(({ bytes }) => [...bytes]));
}

describe("a recording at the end of a cable", () => {
  const console = createConsole(CDI, {
    options: OPTIONS,
    source: constantSource({ "blood.arterial.ph": 7.31 }),
  });
  const recorded = Array.from({ length: 400 }, (_, i) => console.advance(i / 10)).flat();
  const lines = console.takeSent().map(({ bytes, firstByteSent_s }) => ({ time_s: firstByteSent_s, bytes }));
  const bytes = Uint8Array.from(recorded.flatMap((chunk) => [...chunk.bytes]));

  it("sends the device's bytes as they were", () => {
    expect(playedBytes(createPlayback(CDI, lines), 60)).toEqual(bytes);
  });

  it("sends them at their recorded times, at the pace of the wire", () => {
    const playback = createPlayback(CDI, lines);
    playedBytes(playback, 60);
    for (const [i, { firstByteSent_s, lastByteSent_s, bytes: sent }] of playback.takeSent().entries()) {
      expect(firstByteSent_s).toBeGreaterThanOrEqual(lines[i]!.time_s);
      expect(lastByteSent_s - firstByteSent_s).toBeCloseTo((sent.length - 1) * (10 / 9600), 9);
    }
  });

  it("can have a bad day like an emulated console", () => {
    const faults = [{ kind: "silence", at_s: 10, for_s: 10 }] as const;
    const played = playedBytes(createPlayback(CDI, lines, { faults }), 60);
    expect(played.length).toBeLessThan(bytes.length);
  });

  it("refuses a fault in what was said, since that is said", () => {
    const faults = [{ kind: "sentinel-storm", at_s: 0, for_s: 10 }] as const;
    expect(() => createPlayback(CDI, lines, { faults })).toThrow(/sentinel-storm/);
  });
});

describe("a recording as a signal source", () => {
  const layout = frameLayout([
    { signal: "blood.arterial.ph", kind: "measured" },
    { signal: "blood.arterial.pco2", kind: "measured" },
  ]);
  const source = recordedSource([
    { time_s: 0, layout, packed: packFrame(layout, [7.4, 40]) },
    { time_s: 6, layout, packed: packFrame(layout, [7.38, "outOfRange"]) },
  ]);

  it("gives what was last measured, and a missing state as that state", () => {
    expect(source("blood.arterial.ph", 5.9)).toBe(7.4);
    expect(source("blood.arterial.ph", 6)).toBe(7.38);
    expect(source("blood.arterial.pco2", 100)).toBe("outOfRange");
  });

  it("knows nothing before the first frame, nor of a signal that was not recorded", () => {
    expect(source("blood.arterial.ph", -1)).toBe("notAvailable");
    expect(source("blood.arterial.po2", 6)).toBe("notAvailable");
  });

  it("can be asked about an earlier time again", () => {
    expect(source("blood.arterial.ph", 7)).toBe(7.38);
    expect(source("blood.arterial.ph", 1)).toBe(7.4);
  });

  it("drives an emulated console to the recorded values", () => {
    const emulator = createConsole(CDI, { options: OPTIONS, source });
    const decoder = createDecoder(CDI, { options: OPTIONS });
    const items = Array.from({ length: 100 }, (_, i) => emulator.advance(i / 10)).flatMap((chunks) =>
      chunks.flatMap(({ bytes: sent }) => decoder.consume(sent)),
    );
    const frames = items.filter((item): item is DecodedFrame => item.kind === "frame");
    const ph = frames.map(({ packed }) => new DataView(packed.buffer, packed.byteOffset).getFloat64(1, true));
    expect(ph).toEqual([7.4, 7.38]);
  });
});

describe("a console whose display mode is changed", () => {
  it("shows the values of the new view from the mode line on", () => {
    const emulator = createConsole(CDI, {
      options: OPTIONS,
      source: (signal, _, column) =>
        signal === "blood.arterial.pco2"
          ? column?.qualifier === "temperatureView=37C"
            ? 40
            : 27
          : "notAvailable",
      events: [{ kind: "mode", at_s: 9, mode: "temperatureView", value: "37C" }],
    });
    const decoder = createDecoder(CDI, { options: OPTIONS });
    const items = Array.from({ length: 160 }, (_, i) => emulator.advance(i / 10)).flatMap((chunks) =>
      chunks.flatMap(({ bytes }) => decoder.consume(bytes)),
    );
    const frames = items.filter((item): item is DecodedFrame => item.kind === "frame");
    const told = frames.map(({ layout, packed }) => [
      layout.columns[1]!.qualifier,
      new DataView(packed.buffer, packed.byteOffset).getFloat64(10, true),
    ]);
    expect(told).toEqual([
      ["temperatureView=unknown", 27],
      ["temperatureView=unknown", 27],
      ["temperatureView=37C", 40],
    ]);
  });
});
