import { bytesOf, createDecoder, findProfile, PROFILES, textOf } from "@openperfusion/devices";
import type { DecodedFrame, DecodedItem, DeviceProfile } from "@openperfusion/devices";
import { SIGNALS, unpackFrame } from "@openperfusion/signals";
import type { SignalId, SignalSource } from "@openperfusion/signals";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Emulator } from "./atCable.ts";
import { createConsole } from "./createConsole.ts";
import type { EmulatorSettings } from "./createConsole.ts";
import { parseFault } from "./faults/Fault.ts";
import { constantSource, withOwnValues } from "./signalSources.ts";
import { seededRandom } from "./seededRandom.ts";
import { Wire } from "./Wire.ts";
import type { WireChunk } from "./UsbAdapter.ts";
import type { SentLine } from "./Wire.ts";

function profileOf(id: string): DeviceProfile {
  const profile = findProfile(id);
  if (profile === undefined) throw new Error(`No profile ${id}`);
  return profile;
}

const CDI = profileOf("terumo/cdi-500");
const METER = profileOf("em-tec/bioprott");
const OPTIONS = { gasUnit: "mmHg" };

/** Where the line has fewer decimals than the catalogue prints: Q above 9.99 L/min is written as 10.0. */
const DECIMALS_SENT: Readonly<Partial<Record<SignalId, number>>> = { "pump.arterial.flow": 1 };

/** A patient whose every quantity drifts within its plausible range, where devices without a sign can tell it. */
const drifting: SignalSource = (signal, time_s) => {
  const [low, high] = SIGNALS[signal].plausible;
  return low + (high - low) * (0.55 + 0.35 * Math.sin(time_s / 50 + signal.length));
};

/** Asks a device that must be asked, as often as its profile says, and lets the time go on. */
function asking(emulator: Emulator): (now_s: number) => readonly WireChunk[] {
  const { session, transport } = emulator.profile;
  const requests = (session.requests ?? []).map(({ tx, every_ms }) => ({
    bytes: bytesOf(transport.allowedTx[tx] ?? ""),
    every_s: every_ms / 1000,
    count: 0,
  }));
  return (now_s) => {
    for (const request of requests) {
      for (; request.count * request.every_s <= now_s; request.count++) {
        emulator.receive(request.bytes, request.count * request.every_s);
      }
    }
    return emulator.advance(now_s);
  };
}

interface Run {
  readonly chunks: readonly WireChunk[];
  readonly sent: readonly SentLine[];
  readonly items: readonly DecodedItem[];
}

function run(
  profile: DeviceProfile,
  until_s: number,
  settings: Partial<EmulatorSettings> = {},
  step_s = 0.05,
): Run {
  const options = profile.golden[0]?.options ?? {};
  const emulator = createConsole(profile, { options, source: drifting, ...settings });
  const advance = asking(emulator);
  const chunks: WireChunk[] = [];
  for (let step = 0; step * step_s <= until_s; step++) chunks.push(...advance(step * step_s));
  const decoder = createDecoder(profile, { options: settings.options ?? options });
  return { chunks, sent: emulator.takeSent(), items: chunks.flatMap(({ bytes }) => decoder.consume(bytes)) };
}

const framesOf = (items: readonly DecodedItem[]): readonly DecodedFrame[] =>
  items.filter((item) => item.kind === "frame");

/** An analyzer waits for answers: its dialogue has tests of its own. */
const SPEAKERS = PROFILES.filter(({ transport }) => transport.direction !== "ackOnly");

describe.each(SPEAKERS.map((profile) => [profile.id, profile] as const))("an emulated %s", (_, profile) => {
  const period_s = profile.session.period_ms / 1000;

  it("is read back as what it said: each line once, in order, with its values", () => {
    const { sent, items } = run(profile, 120 * period_s);
    const said = sent.filter(({ kind }) => kind === "data");
    const read = framesOf(items);
    expect(said.length).toBeGreaterThan(110);
    expect(items.filter(({ kind }) => kind === "rejected")).toEqual([]);
    expect(read.slice(0, said.length).map(({ seq, length }) => [seq, length])).toEqual(
      said.map(({ seq, bytes }) => [seq, bytes.length]),
    );
    said.forEach(({ cells }, index) => {
      const frame = read[index];
      if (frame === undefined || cells === undefined) throw new Error("A line without its frame");
      frame.layout.columns.forEach(({ signal }, column) => {
        const [found, given] = [unpackFrame(frame.layout, frame.packed)[column], cells[column]];
        if (typeof found !== "number" || typeof given !== "number") return;
        // A line gives as many decimals as the catalogue prints, and rounds to the last.
        const half = 0.5 / 10 ** Math.min(SIGNALS[signal].decimals, DECIMALS_SENT[signal] ?? 9);
        expect(Math.abs(found - given)).toBeLessThanOrEqual(half * 1.000001);
      });
    });
  });

  it("gives the same bytes in the same chunks, however often it is asked", () => {
    const often = run(profile, 30 * period_s, {}, 0.01).chunks;
    const emulator = createConsole(profile, { options: profile.golden[0]?.options ?? {}, source: drifting });
    const atOnce = asking(emulator)(30 * period_s);
    expect(often.length).toBeGreaterThan(20);
    expect(often.slice(0, -2)).toEqual(atOnce.slice(0, often.length - 2));
  });

  it("sends other chunks with another seed, and the same stream", () => {
    const stream = ({ chunks }: Run): string => chunks.map(({ bytes }) => textOf(bytes)).join("");
    const [one, two] = [1, 2].map((seed) => run(profile, 10 * period_s, { seed }));
    if (one === undefined || two === undefined) throw new Error("Two runs were asked for");
    expect(one.chunks.map(({ bytes }) => bytes.length)).not.toEqual(
      two.chunks.map(({ bytes }) => bytes.length),
    );
    const length = Math.min(stream(one).length, stream(two).length);
    expect(stream(one).slice(0, length)).toBe(stream(two).slice(0, length));
  });
});

describe("an emulated CDI 500", () => {
  it("says its temperature view at switch-on, and titles before every 50 data lines", () => {
    const { items } = run(CDI, 6 * 110, { modes: { temperatureView: "37C" } }, 1);
    expect(items[0]).toMatchObject({ kind: "notice", notice: "mode", text: "37C Temp Data" });
    const [first] = framesOf(items);
    expect(first?.layout.columns[0]?.qualifier).toBe("temperatureView=37C");
    const order = items.map((item) => (item.kind === "notice" ? (item.key ?? item.notice) : item.kind));
    const titles = order.flatMap((kind, index) => (kind === "titles" ? [index] : []));
    expect(titles.map((index) => order.slice(0, index).filter((kind) => kind === "frame").length)).toEqual([
      0, 50, 100,
    ]);
  });

  it("repeats the last line when store is pressed, and announces a recalibration", () => {
    const { items } = run(CDI, 40, {
      startClock_s: 43_200,
      events: [
        { kind: "press", at_s: 13.5, key: "store" },
        { kind: "press", at_s: 20, key: "recalibrationReturn" },
        { kind: "marker", at_s: 26, marker: "X" },
        { kind: "mode", at_s: 31, mode: "temperatureView", value: "actual" },
      ],
    });
    const said = items.map((item) => {
      if (item.kind === "frame") return `${item.events[0]?.key} ${item.deviceTime}`;
      return item.kind === "notice" ? item.text : item.reason;
    });
    expect(said.slice(3)).toEqual([
      "timer 12:00:00",
      "timer 12:00:06",
      "timer 12:00:12",
      "store 12:00:12",
      "timer 12:00:18",
      "Recalibration Adjustment",
      "recalibrationReturn 12:00:20",
      "timer 12:00:24",
      "unknownMarker 12:00:26",
      "timer 12:00:30",
      "@ Temp Data",
      "timer 12:00:36",
    ]);
    const frames = framesOf(items);
    expect(frames[3]?.packed).toEqual(frames[2]?.packed);
  });

  it("writes the timer line before the line of a key that is pressed in the same instant", () => {
    const { items } = run(CDI, 8, { events: [{ kind: "press", at_s: 6, key: "store" }] });
    const said = framesOf(items).map(({ events, deviceTime }) => `${events[0]?.key} ${deviceTime}`);
    expect(said).toEqual(["timer 00:00:00", "timer 00:00:06", "store 00:00:06"]);
  });

  it("wraps its clock at midnight", () => {
    const { items } = run(CDI, 10, { startClock_s: 86_396 });
    expect(framesOf(items).map(({ deviceTime }) => deviceTime)).toEqual(["23:59:56", "00:00:02"]);
  });

  it("refuses keys, modes and options that the monitor does not have", () => {
    const make = (settings: Partial<EmulatorSettings>): unknown =>
      createConsole(CDI, { options: OPTIONS, source: drifting, ...settings });
    expect(() => make({ events: [{ kind: "press", at_s: 1, key: "zero" }] })).toThrow(
      "has no key zero; it has timer",
    );
    expect(() => make({ modes: { temperatureView: "42C" } })).toThrow("has no line for temperatureView=42C");
    expect(() => make({ options: {} })).toThrow("option gasUnit must be mmHg or kPa");
  });
});

describe("an emulated flow meter", () => {
  it("shows its own coupling, factor and temperature when wired to a patient who knows only flow", () => {
    const patient = constantSource({
      "flowmeter.flow.mean100ms": 4.2,
      "flowmeter.flow.mean1s": 4.1,
      "flowmeter.flow.mean10s": 4,
    });
    const source = withOwnValues(patient, METER.emission.ownValues);
    const { chunks } = run(METER, 0.05, { source });
    expect(chunks.map(({ bytes }) => textOf(bytes)).join("")).toBe("00 00 100 1.00 4200 4100 4000 +43\r\n");
  });

  it("blanks out what its source does not have", () => {
    const { items } = run(METER, 0.25, { source: constantSource({ "flowmeter.flow.mean1s": 4.1 }) });
    const [frame] = framesOf(items);
    if (frame === undefined) throw new Error("No frame");
    expect(unpackFrame(frame.layout, frame.packed)).toEqual([
      "notAvailable",
      "notAvailable",
      "notAvailable",
      4.1,
      "notAvailable",
      "notAvailable",
    ]);
  });
});

describe("the wire", () => {
  it("carries a byte in ten bit times: a CDI line takes 105 ms, a meter's 9 ms", () => {
    const line_s = (profile: DeviceProfile): number => {
      const line = run(profile, 13).sent.findLast(({ kind }) => kind === "data");
      if (line === undefined) throw new Error("No line");
      const perByte_s = (line.lastByteSent_s - line.firstByteSent_s) / (line.bytes.length - 1);
      return perByte_s;
    };
    expect(line_s(CDI)).toBeCloseTo(10 / 9600, 9);
    expect(line_s(METER)).toBeCloseTo(10 / 38_400, 9);
  });

  it.each([
    [{ parity: "none", dataBits: 8, stopBits: 1 }, 10],
    [{ parity: "even", dataBits: 8, stopBits: 1 }, 11],
    [{ parity: "odd", dataBits: 7, stopBits: 2 }, 11],
    [{ parity: "even", dataBits: 8, stopBits: 2 }, 12],
  ] as const)("counts parity and stop bits: %j are %i bit times a byte", (bits, bitCount) => {
    const wire = new Wire({ baud: 1000, ...bits }, { random: seededRandom(1) });
    wire.send([{ time_s: 0, kind: "data", bytes: Uint8Array.of(1, 2, 3), faults: [] }]);
    wire.advance(1);
    expect(wire.takeSent()[0]?.lastByteSent_s).toBeCloseTo((3 * bitCount) / 1000, 12);
  });

  it("hands over chunks of many sizes, in order, none before its last byte has left, all within 16 ms", () => {
    const { chunks, sent } = run(METER, 20);
    expect(new Set(chunks.map(({ bytes }) => bytes.length)).size).toBeGreaterThan(20);
    let next = 0;
    for (const chunk of chunks) {
      expect(chunk.seq).toBe(next);
      next += chunk.bytes.length;
    }
    for (const line of sent) {
      expect(line.delivered_s).toBeGreaterThanOrEqual(line.lastByteSent_s);
      expect(line.delivered_s).toBeLessThanOrEqual(line.lastByteSent_s + 0.0161);
    }
  });

  it("goes on when nobody reads: what was not fetched comes later, unchanged", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 3, noNaN: true }), { minLength: 1, maxLength: 8 }),
        (pauses) => {
          const emulator = createConsole(METER, { source: drifting });
          const reference = createConsole(METER, { source: drifting }).advance(30);
          let now_s = 0;
          const chunks: WireChunk[] = [];
          for (const pause_s of pauses) chunks.push(...emulator.advance((now_s += pause_s)));
          expect(chunks).toEqual(reference.slice(0, chunks.length));
          expect(chunks.every(({ time_s }) => time_s <= now_s)).toBe(true);
        },
      ),
      { numRuns: 30 },
    );
  });

  it("is so many times faster when told", () => {
    const { sent } = run(CDI, 13, { wireSpeed: 600 });
    const line = sent.findLast(({ kind }) => kind === "data");
    expect((line?.lastByteSent_s ?? 0) - (line?.firstByteSent_s ?? 0)).toBeCloseTo(
      (100 * 10) / 9600 / 600,
      9,
    );
  });
});

describe("a key that is pressed at a device of packets", () => {
  const PACKET_CDI = profileOf("terumo/cdi-500-packet");
  const NONIN = profileOf("nonin/7600");
  const eventsOf = (items: readonly DecodedItem[]): readonly (string | undefined)[] =>
    framesOf(items).map(({ events }) => events[0]?.key);

  it("makes a packet of its own where the marker stands alone, and the next tells nothing of it", () => {
    const { items, sent } = run(PACKET_CDI, 20, { events: [{ kind: "press", at_s: 7.5, key: "store" }] });
    expect(eventsOf(items)).toEqual([undefined, undefined, "store", undefined, undefined]);
    expect(sent.map(({ time_s }) => time_s).slice(2, 3)).toEqual([7.5]);
    expect(items.filter(({ kind }) => kind === "rejected")).toEqual([]);
  });

  it("is told once by the next packet where the marker stands among flags", () => {
    const events = [{ kind: "press", at_s: 2.4, key: "eventMark" }] as const;
    const { items } = run(NONIN, 5.9, { events });
    expect(eventsOf(items)).toEqual([undefined, undefined, undefined, "eventMark", undefined, undefined]);
    expect(items.filter(({ kind }) => kind === "rejected")).toEqual([]);
  });

  it("may be one that nobody knows, where it stands alone", () => {
    const { items } = run(PACKET_CDI, 5, { events: [{ kind: "marker", at_s: 3, marker: "9" }] });
    expect(framesOf(items).flatMap(({ events }) => events)).toMatchObject([{ marker: "9" }]);
  });

  it("is pressed by the fault of a burst, each key once", () => {
    const { items } = run(PACKET_CDI, 5, { faults: [parseFault("event-burst@3s:3")] });
    expect(eventsOf(items)).toEqual([undefined, "mark", "store", "recalibration"]);
  });

  it.each<[string, DeviceProfile, EmulatorSettings["events"], RegExp]>([
    [
      "a key that it does not have",
      NONIN,
      [{ kind: "press", at_s: 1, key: "store" }],
      /nonin\/7600 has no key store; it has eventMark/,
    ],
    [
      "a stranger among its flags",
      NONIN,
      [{ kind: "marker", at_s: 1, marker: "X" }],
      /has no place for a marker of its own; found X/,
    ],
    [
      "a mode",
      PACKET_CDI,
      [{ kind: "mode", at_s: 1, mode: "temperatureView", value: "37C" }],
      /has no mode temperatureView that a person sets/,
    ],
    [
      "a key of a device without any",
      profileOf("masimo/radical-7"),
      [{ kind: "press", at_s: 1, key: "store" }],
      /has no key store; it has none/,
    ],
  ])("is refused when it is %s", (_, profile, events, message) => {
    const options = profile.golden[0]?.options ?? {};
    expect(() => createConsole(profile, { options, source: drifting, events: events ?? [] })).toThrow(
      message,
    );
  });
});

describe("an emulated IntelliVue", () => {
  const MONITOR = profileOf("philips/intellivue");
  const [associate = "", , poll = "", release = ""] = MONITOR.transport.allowedTx;
  const EMULATOR: EmulatorSettings = { options: {}, source: drifting };

  /** What it says to each of these in turn, one second apart. */
  function answersTo(...requests: readonly string[]): readonly string[][] {
    const emulator = createConsole(MONITOR, EMULATOR);
    const decoder = createDecoder(MONITOR);
    return requests.map((request, second) => {
      emulator.receive(bytesOf(request), second);
      const items = emulator.advance(second + 0.9).flatMap(({ bytes }) => decoder.consume(bytes));
      return items.map((item) => (item.kind === "notice" ? (item.key ?? item.notice) : item.kind));
    });
  }

  it("answers polls between the association and its release, and nobody else", () => {
    expect(answersTo(poll, release, associate, poll, poll, release, poll, release)).toEqual([
      [],
      [],
      ["associated", "systemCreated"],
      ["frame"],
      ["frame"],
      ["released"],
      [],
      [],
    ]);
  });

  it("has forgotten the association when it was off", () => {
    const emulator = createConsole(MONITOR, { ...EMULATOR, faults: [parseFault("reboot@2s:3s")] });
    const decoder = createDecoder(MONITOR);
    const said = [associate, poll, "", "", "", "", poll, associate, poll].map((request, second) => {
      emulator.receive(bytesOf(request), second);
      const items = emulator.advance(second + 0.9).flatMap(({ bytes }) => decoder.consume(bytes));
      // Switched on, it sends some noise.
      return items.filter(({ kind }) => kind !== "rejected").length;
    });
    expect(said).toEqual([2, 1, 0, 0, 0, 0, 0, 2, 1]);
  });
});
