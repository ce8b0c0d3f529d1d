import { createDecoder, findProfile, PROFILES } from "@openperfusion/devices";
import type { DecodedItem, DeviceProfile } from "@openperfusion/devices";
import { unpackFrame } from "@openperfusion/signals";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseConsoleEvent } from "../ConsoleEvent.ts";
import { createConsole } from "../createConsole.ts";
import { constantSource } from "../signalSources.ts";
import type { WireChunk } from "../UsbAdapter.ts";
import type { SentLine } from "../Wire.ts";
import { parseFault } from "./Fault.ts";
import type { Fault } from "./Fault.ts";
import { FAULT_KINDS } from "./FaultKind.ts";
import { canHave } from "./faultNeeds.ts";

const source = constantSource({
  "blood.arterial.ph": 7.38,
  "blood.arterial.pco2": 38,
  "flowmeter.coupling": 98,
  "flowmeter.calibrationFactor": 1,
  "flowmeter.flow.mean100ms": 4.2,
  "flowmeter.flow.mean1s": 4.2,
  "flowmeter.flow.mean10s": 4.2,
  "flowmeter.temperature": 43,
});

interface Run {
  readonly chunks: readonly WireChunk[];
  readonly sent: readonly SentLine[];
  readonly items: readonly DecodedItem[];
}

function run(profile: DeviceProfile, until_s: number, faults: readonly Fault[], seed = 1): Run {
  const options = profile.golden[0]?.options ?? {};
  const emulator = createConsole(profile, { options, source, faults, seed, startClock_s: 36_000 });
  const chunks = emulator.advance(until_s);
  const decoder = createDecoder(profile, { options });
  const items = chunks.flatMap(({ heard }) => decoder.consume(heard));
  return { chunks, sent: emulator.takeSent(), items };
}

function cdi(): DeviceProfile {
  const profile = findProfile("terumo/cdi-500");
  if (profile === undefined) throw new Error("No CDI 500");
  return profile;
}

const times = (items: readonly DecodedItem[]): readonly (string | undefined)[] =>
  items.filter((item) => item.kind === "frame").map(({ deviceTime }) => deviceTime);

describe("the text of a fault", () => {
  it.each([
    ["cut-mid-frame@30s", { kind: "cut-mid-frame", at_s: 30 }],
    ["flipped-bit@0.5s", { kind: "flipped-bit", at_s: 0.5 }],
    ["dropped-bytes@30s:5", { kind: "dropped-bytes", at_s: 30, count: 5 }],
    ["dropped-bytes@30s", { kind: "dropped-bytes", at_s: 30, count: 3 }],
    ["duplicated-bytes@30s:2", { kind: "duplicated-bytes", at_s: 30, count: 2 }],
    ["noise-burst@30s:100", { kind: "noise-burst", at_s: 30, count: 100 }],
    ["silence@60s:20s", { kind: "silence", at_s: 60, for_s: 20 }],
    ["stale-line@0s", { kind: "stale-line", at_s: 0 }],
    ["clock-offset@0s:-1143s", { kind: "clock-offset", at_s: 0, by_s: -1143 }],
    ["sentinel-storm@60s:12s", { kind: "sentinel-storm", at_s: 60, for_s: 12 }],
  ])("%s is read", (text, fault) => {
    expect(parseFault(text)).toEqual(fault);
  });

  it.each(["", "cut", "cut-mid-frame", "cut-mid-frame@30", "meteor@30s"])(
    "%j is refused with the kinds",
    (text) => {
      expect(() => parseFault(text)).toThrow(FAULT_KINDS.join(", "));
    },
  );

  it.each([
    ["cut-mid-frame@30s:4", "takes only a time"],
    ["silence@30s:4", "takes seconds above 0, written like 20s"],
    ["silence@30s:0s", "takes seconds"],
    ["dropped-bytes@30s:4s", "takes a count of bytes above 0"],
    ["dropped-bytes@30s:0", "takes a count of bytes above 0"],
    ["dropped-bytes@30s:1.5", "takes a count of bytes above 0"],
  ])("%s is refused: %s", (text, message) => {
    expect(() => parseFault(text)).toThrow(message);
  });

  it("reads what a person does at the console, too", () => {
    expect(parseConsoleEvent("store@30s")).toEqual({ kind: "press", at_s: 30, key: "store" });
    expect(parseConsoleEvent("marker:X@9.5s")).toEqual({ kind: "marker", at_s: 9.5, marker: "X" });
    expect(parseConsoleEvent("mode:temperatureView=37C@1s")).toEqual({
      kind: "mode",
      at_s: 1,
      mode: "temperatureView",
      value: "37C",
    });
    expect(() => parseConsoleEvent("store")).toThrow("An event reads like store@30s");
  });
});

describe("a bad day of an emulated CDI 500", () => {
  it("loses the cut line and the one that runs into it, and no other", () => {
    const { items, sent } = run(cdi(), 33, [{ kind: "cut-mid-frame", at_s: 12 }], 5);
    expect(times(items)).toEqual(["10:00:00", "10:00:06", "10:00:24", "10:00:30"]);
    const touched = sent.filter(({ time_s }) => time_s === 12 || time_s === 18);
    expect(touched.map(({ faults }) => faults)).toEqual([["cut-mid-frame"], []]);
    const rejected_bytes = items.reduce(
      (sum, { kind, length }) => sum + (kind === "rejected" ? length : 0),
      0,
    );
    expect(rejected_bytes).toBe(touched.reduce((sum, { bytes }) => sum + bytes.length, 0));
  });

  it("rejects bytes dropped from, doubled in, or thrown before a line, and reads the next", () => {
    for (const text of ["dropped-bytes@12s:4", "duplicated-bytes@12s:4", "noise-burst@12s:30"]) {
      const { items } = run(cdi(), 25, [parseFault(text)], 2);
      expect([text, times(items)]).toEqual([text, ["10:00:00", "10:00:06", "10:00:18", "10:00:24"]]);
      expect(items.some(({ kind }) => kind === "rejected")).toBe(true);
    }
  });

  it.each([
    ["dropped-bytes@6s:4", -4],
    ["duplicated-bytes@6s:4", 4],
  ])("loses and doubles as many bytes as told: %s", (text, more) => {
    const lengths = [[], [parseFault(text)]].map((faults) =>
      run(cdi(), 13, faults, 2).sent.reduce((sum, { bytes }) => sum + bytes.length, 0),
    );
    expect((lengths[1] ?? 0) - (lengths[0] ?? 0)).toBe(more);
  });

  it("changes exactly one bit of one line", () => {
    const clean = run(cdi(), 13, []).sent;
    const flipped = run(cdi(), 13, [{ kind: "flipped-bit", at_s: 6 }]).sent;
    const bits = clean.map(({ bytes }, index) =>
      bytes.reduce((sum, byte, at) => sum + popCount(byte ^ (flipped[index]?.bytes[at] ?? 0)), 0),
    );
    expect(bits.filter((count) => count > 0)).toEqual([1]);
  });

  it("is silent for so long and then goes on where its clock stands", () => {
    const { items, chunks } = run(cdi(), 49, [{ kind: "silence", at_s: 12, for_s: 20 }]);
    expect(times(items)).toEqual(["10:00:00", "10:00:06", "10:00:36", "10:00:42", "10:00:48"]);
    expect(chunks.filter(({ time_s }) => time_s > 12 && time_s < 32)).toEqual([]);
  });

  it("hands over a stale line at open: six seconds apart on the device, a tenth of a second at the host", () => {
    const { items, sent } = run(cdi(), 13, [{ kind: "stale-line", at_s: 0 }]);
    expect(times(items).slice(0, 2)).toEqual(["10:00:00", "10:00:06"]);
    const [stale, next] = sent.filter(({ kind }) => kind === "data");
    expect(stale?.faults).toEqual(["stale-line"]);
    expect((next?.delivered_s ?? 0) - (stale?.delivered_s ?? 0)).toBeLessThan(0.15);
    expect(stale?.lastByteSent_s).toBe(stale?.firstByteSent_s);
  });

  it("moves the device's clock, not the lines", () => {
    const { items } = run(cdi(), 13, [{ kind: "clock-offset", at_s: 6, by_s: 1143 }]);
    expect(times(items)).toEqual(["10:00:00", "10:19:09", "10:19:15"]);
  });

  it("puts dashes in every cell while a sentinel storm blows", () => {
    const { items } = run(cdi(), 19, [{ kind: "sentinel-storm", at_s: 6, for_s: 6 }]);
    const states = items.flatMap((item) =>
      item.kind === "frame"
        ? [unpackFrame(item.layout, item.packed).filter((cell) => cell === "outOfRange").length]
        : [],
    );
    expect(states).toEqual([0, 18, 0, 0]);
  });

  it("can have several at once", () => {
    const faults = ["silence@6s:3s", "noise-burst@12s", "cut-mid-frame@24s", "sentinel-storm@42s:6s"].map(
      parseFault,
    );
    const { items } = run(cdi(), 55, faults, 3);
    expect(times(items)).toEqual(["10:00:00", "10:00:18", "10:00:36", "10:00:42", "10:00:48", "10:00:54"]);
  });
});

/** What their reader can't hear or can't read is no loss of the reader's. */
const UNREADABLE: ReadonlySet<string> = new Set(["line-settings", "unplug", "unit-change"]);

describe("any bad day", () => {
  const fault = (): fc.Arbitrary<Fault> =>
    fc
      .record({
        kind: fc.constantFrom(...FAULT_KINDS.filter((kind) => !UNREADABLE.has(kind))),
        at_s: fc.integer({ min: 0, max: 20 }),
        count: fc.integer({ min: 1, max: 30 }),
        for_s: fc.integer({ min: 1, max: 10 }),
        by_s: fc.integer({ min: -5000, max: 5000 }),
        byPerHour_s: fc.integer({ min: -5000, max: 5000 }),
        to_s: fc.integer({ min: 0, max: 100_000 }),
        length: fc.integer({ min: 0, max: 70_000 }),
      })
      .map((all) => all as unknown as Fault);

  // An analyzer waits for answers: its dialogue has tests of its own.
  const speakers = PROFILES.filter(({ transport }) => transport.direction !== "ackOnly");

  it.each(speakers.map((profile) => [profile.id, profile] as const))(
    "of an emulated %s leaves every untouched line between untouched lines readable, each once",
    (_, profile) => {
      fc.assert(
        fc.property(fc.array(fault(), { maxLength: 4 }), fc.integer(), (menu, seed) => {
          const faults = menu.filter((one) => canHave(profile, one));
          const { items, sent } = run(profile, 30, faults, seed);
          const isClean = (line: SentLine | undefined): boolean =>
            line === undefined || line.faults.every((kind) => kind === "stale-line");
          const clean = sent.filter(
            (line, i) => line.kind === "data" && isClean(line) && isClean(sent[i - 1]),
          );
          const frames = items.filter((item) => item.kind === "frame").map(({ seq }) => seq);
          const missing = clean.filter(({ seq }) => !frames.includes(seq));
          expect(missing).toEqual([]);
          expect(new Set(frames).size).toBe(frames.length);
        }),
        { numRuns: 60 },
      );
    },
  );
});

function popCount(byte: number): number {
  return byte.toString(2).replaceAll("0", "").length;
}
