import { createDecoder, findProfile, PROFILES, textOf } from "@openperfusion/devices";
import type { DecodedItem, DeviceProfile, PacketProfile } from "@openperfusion/devices";
import { describe, expect, it } from "vitest";
import { createConsole } from "../createConsole.ts";
import { constantSource } from "../signalSources.ts";
import type { Emulator } from "../atCable.ts";
import type { WireChunk } from "../UsbAdapter.ts";
import type { SentLine } from "../Wire.ts";
import { parseFault } from "./Fault.ts";
import { FAULT_KINDS, faultInfo } from "./FaultKind.ts";
import { canHave } from "./faultNeeds.ts";
import { BOOT_BANNER } from "./LineFaults.ts";

function profileOf(id: string): DeviceProfile {
  const profile = findProfile(id);
  if (profile === undefined) throw new Error(`No profile ${id}`);
  return profile;
}

const CDI = profileOf("terumo/cdi-500");
const METER = profileOf("em-tec/bioprott");

const source = constantSource({ "blood.arterial.ph": 7.38, "blood.arterial.pco2": 40 });

interface Run {
  readonly chunks: readonly WireChunk[];
  readonly sent: readonly SentLine[];
  readonly items: readonly DecodedItem[];
  /** What was not decided when the bytes ended. */
  readonly rest: readonly DecodedItem[];
  readonly text: string;
}

function consoleOf(profile: DeviceProfile, faults: readonly string[], startClock_s = 36_000): Emulator {
  const options = profile.golden[0]?.options ?? {};
  return createConsole(profile, { options, source, faults: faults.map(parseFault), startClock_s });
}

function run(profile: DeviceProfile, until_s: number, faults: readonly string[], startClock_s?: number): Run {
  const emulator = consoleOf(profile, faults, startClock_s);
  // A device that must be asked is woken by its first request.
  for (const { tx } of profile.session.requests ?? [])
    emulator.receive(
      Uint8Array.from(profile.transport.allowedTx[tx] ?? "", (c) => c.charCodeAt(0)),
      0,
    );
  const chunks = emulator.advance(until_s);
  const decoder = createDecoder(profile, { options: profile.golden[0]?.options ?? {} });
  const items = chunks.flatMap(({ heard }) => decoder.consume(heard));
  const rest = decoder.flush("end");
  const text = chunks.map(({ heard }) => textOf(heard)).join("");
  return { chunks, sent: emulator.takeSent(), items, rest, text };
}

const times = (items: readonly DecodedItem[]): readonly (string | undefined)[] =>
  items.filter((item) => item.kind === "frame").map(({ deviceTime }) => deviceTime);
const reasons = (items: readonly DecodedItem[]): readonly string[] =>
  items.flatMap((item) => (item.kind === "rejected" ? [item.reason] : []));

it.each(FAULT_KINDS)("%s: its text is read, with what follows unless it is told", (kind) => {
  const { extra } = faultInfo(kind);
  const fault = parseFault(kind === "line-settings" ? `${kind}@30s:19200-7E1` : `${kind}@30s`);
  expect(fault).toMatchObject({ kind, at_s: 30 });
  expect(Object.keys(fault)).toEqual(["kind", "at_s", ...(extra === undefined ? [] : [extra.name])]);
});

describe.each(PROFILES.map((profile) => [profile.id, profile] as const))("an emulated %s", (id, profile) => {
  const until_s = (12 * profile.session.period_ms) / 1000;
  const at_s = (3 * profile.session.period_ms) / 1000;

  const texts = FAULT_KINDS.filter((kind) => kind !== "line-settings").map((kind) => `${kind}@${at_s}s`);

  it.each(texts.filter((text) => canHave(profile, parseFault(text))))("has %s", (text) => {
    expect(run(profile, until_s, [text]).sent.length).toBeGreaterThan(0);
  });

  it("says why it can't have the others", () => {
    for (const text of texts.filter((one) => !canHave(profile, parseFault(one)))) {
      const { kind } = parseFault(text);
      const why = `${id} can't have the fault ${kind}: it has no ${faultInfo(kind).needs}`;
      expect(() => run(profile, until_s, [text])).toThrow(why);
    }
  });
});

describe("bytes", () => {
  it("come one by one, or all at once", () => {
    const single = run(METER, 2, ["fragmented@1s:1s"]).chunks.filter(({ time_s }) => time_s > 1.1);
    expect(single.length).toBeGreaterThan(50);
    expect(single.filter(({ heard }) => heard.length !== 1)).toEqual([]);
    const { chunks, items } = run(METER, 4, ["merged-frames@1s:2s"]);
    const merged = chunks.filter(({ time_s }) => time_s > 1.1 && time_s <= 3);
    expect(merged.map(({ time_s }) => time_s)).toEqual([3]);
    expect(merged[0]?.heard.length).toBeGreaterThan(400);
    expect(reasons(items)).toEqual([]);
  });

  it("are rejected as noise where NULs stand before a line", () => {
    const { items, text } = run(METER, 2, ["nul-burst@1s:5"]);
    expect(text).toContain("\0\0\0\0\0");
    expect(reasons(items).length).toBeGreaterThan(0);
  });

  it("of a line come twice, and both are read", () => {
    expect(times(run(CDI, 19, ["duplicate-frame@6s:2"]).items)).toEqual([
      "10:00:00",
      "10:00:06",
      "10:00:06",
      "10:00:06",
      "10:00:12",
      "10:00:18",
    ]);
  });
});

describe("a packet", () => {
  const checked = PROFILES.filter(
    (profile): profile is PacketProfile =>
      profile.codec === "packet" && "policy" in profile.check && profile.check.policy === "require",
  );
  const measured = PROFILES.filter((profile) => canHave(profile, parseFault("length-lie@0s")));

  it.each(checked.map((profile) => [profile.id, profile] as const))(
    "of an emulated %s is given away by its checksum",
    (_, profile) => {
      const clean = run(profile, 3, []).items.filter(({ kind }) => kind === "frame").length;
      const { items, rest, sent } = run(profile, 3, ["checksum-error@0s"]);
      expect(sent.filter(({ faults }) => faults.includes("checksum-error"))).toHaveLength(1);
      expect(reasons([...items, ...rest])).toEqual(["check"]);
      expect(items.filter(({ kind }) => kind === "frame").length).toBe(clean - 1);
    },
  );

  it.each(
    measured.flatMap((profile) =>
      ["length-lie@0s:0", "length-lie@0s"].map((text) => [profile.id, text, profile] as const),
    ),
  )("of an emulated %s is rejected with %s, and the next are read", (_, text, profile) => {
    const until_s = (40 * profile.session.period_ms) / 1000;
    const { items } = run(profile, until_s, [text]);
    const clean = run(profile, until_s, []).items;
    expect(items[0]?.kind).not.toBe("frame");
    const count = (all: readonly DecodedItem[]): number => all.filter(({ kind }) => kind === "frame").length;
    expect(count(items)).toBeGreaterThanOrEqual(Math.floor(count(clean) / 2));
  });

  it("is said again when it is told that it came damaged, or when nobody was heard", () => {
    const acked: PacketProfile = {
      ...(checked[0] as PacketProfile),
      id: "test/acked",
      session: { ...(checked[0] as PacketProfile).session, requests: [], acks: { frame: 0, rejected: 1 } },
      transport: {
        ...(checked[0] as PacketProfile).transport,
        direction: "ackOnly",
        allowedTx: ["\u0006", "\u0015"],
      },
      messages: (checked[0] as PacketProfile).messages.map((message) => ({
        ...message,
        isSentByItself: true,
      })),
    };
    const emulator = createConsole(acked, { options: {}, source, faults: [parseFault("lost-ack@0s")] });
    emulator.advance(0.4);
    const first = emulator.takeSent().filter(({ kind }) => kind === "data");
    expect(first.map(({ faults }) => faults[0]).slice(0, 2)).toEqual(["lost-ack", "lost-ack"]);
    const said = first.at(-1) as SentLine;
    emulator.receive(Uint8Array.of(0x15), 0.4);
    emulator.advance(0.5);
    expect(emulator.takeSent()[0]?.bytes).toEqual(said.bytes);
    emulator.receive(Uint8Array.of(0x06), 0.5);
    emulator.advance(0.6);
    expect(emulator.takeSent()).toEqual([]);
  });
});

describe("a console", () => {
  it("that was switched off and on begins with a banner, its header and its modes", () => {
    const emulator = createConsole(CDI, {
      options: { gasUnit: "mmHg" },
      source,
      modes: { temperatureView: "37C" },
      faults: [parseFault("reboot@12s:20s")],
    });
    const text = emulator
      .advance(37)
      .map(({ heard }) => textOf(heard))
      .join("");
    const sent = emulator.takeSent();
    expect(text).toContain(BOOT_BANNER);
    expect(sent.filter(({ faults }) => faults.includes("reboot")).map(({ kind }) => kind)).toEqual([
      "data",
      "noise",
    ]);
    const after = sent.slice(sent.findIndex(({ kind }) => kind === "noise") + 1);
    expect(after[0]?.kind).toBe("mode");
    expect(after.some(({ kind }) => kind === "header")).toBe(true);
    expect(sent.filter(({ time_s }) => time_s > 12 && time_s < 32)).toEqual([]);
  });

  it("writes its header out of turn, once", () => {
    const blocks = (faults: readonly string[]): number =>
      run(CDI, 31, faults).sent.filter(({ kind }) => kind === "header").length;
    expect(blocks(["header-block@12s"])).toBe(2 * blocks([]));
  });

  it("tells three events in the same second as a line", () => {
    const { items } = run(CDI, 13, ["event-burst@6s:2"]);
    expect(times(items).filter((time) => time === "10:00:06")).toHaveLength(3);
  });

  it("says a marker that nobody knows, and changes its mode", () => {
    const { sent } = run(CDI, 19, ["unknown-marker@7s", "mode-change@13s"]);
    expect(sent.find(({ time_s }) => time_s === 7)?.marker).toBe("X");
    expect(sent.find(({ time_s }) => time_s === 13)?.kind).toBe("mode");
  });

  it("goes over to other units, and back, without a word", () => {
    const { sent } = run(CDI, 25, ["unit-change@6s", "unit-change@18s"]);
    const gas = sent
      .filter(({ kind }) => kind === "data")
      .map(({ bytes }) => textOf(bytes).split("\t")[2]?.trim());
    expect(gas[1]).not.toBe(gas[0]);
    expect(gas[3]).toBe(gas[0]);
  });

  it.each([
    ["clock-set@6s:86394s", ["10:00:00", "23:59:54", "00:00:00", "00:00:06"]],
    ["clock-set@6s:0s", ["10:00:00", "00:00:00", "00:00:06", "00:00:12"]],
    ["clock-offset@6s:-3600s", ["10:00:00", "09:00:06", "09:00:12", "09:00:18"]],
    ["clock-drift@6s:600s", ["10:00:00", "10:00:06", "10:00:13", "10:00:20"]],
  ])("has a clock of its own: %s", (text, expected) => {
    expect(times(run(CDI, 19, [text]).items)).toEqual(expected);
  });
});

describe("a reader at other settings than the console's", () => {
  it("reads other bytes in another number, and not one frame", () => {
    for (const baud of [1200, 4800, 19_200, 115_200]) {
      const emulator = consoleOf(CDI, []);
      emulator.readAs({ baud });
      const chunks = emulator.advance(60);
      const heard = chunks.flatMap((chunk) => [...chunk.heard]);
      const decoder = createDecoder(CDI, { options: { gasUnit: "mmHg" } });
      expect([baud, times(decoder.consume(Uint8Array.from(heard)))]).toEqual([baud, []]);
      expect(heard.length).not.toBe(chunks.flatMap(({ bytes }) => [...bytes]).length);
      expect(heard.length).toBeGreaterThan(10);
    }
  });

  it("hears the same however often the console is asked", () => {
    const [often, once] = [consoleOf(METER, []), consoleOf(METER, [])];
    for (const one of [often, once]) one.readAs({ baud: 9600, parity: "even" });
    const pieces: number[] = [];
    for (let step = 0; step <= 500; step++)
      pieces.push(...often.advance(step / 100).flatMap(({ heard }) => [...heard]));
    const whole = once.advance(5).flatMap(({ heard }) => [...heard]);
    expect(pieces.length).toBeGreaterThan(100);
    expect(pieces).toEqual(whole);
  });

  it("hears again when it is set right, and when the console is", () => {
    const emulator = consoleOf(CDI, []);
    emulator.readAs({ baud: 4800 });
    emulator.advance(15);
    emulator.readAs({ baud: 9600 });
    const text = emulator
      .advance(25)
      .map(({ heard }) => textOf(heard))
      .join("");
    expect(text).toContain("10:00:18");
    const { items } = run(CDI, 31, ["line-settings@6s:19200-8E1", "line-settings@24s:9600-8N1"]);
    // What was heard wrongly has no line end, so the line behind it is lost, too.
    expect(times(items)).toEqual(["10:00:00", "10:00:30"]);
  });

  it("loses what leaves while the plug is out", () => {
    const { items, sent } = run(CDI, 31, ["unplug@6.05s:10s"]);
    // The cut line has no end, so the one behind it is lost, too.
    expect(times(items)).toEqual(["10:00:00", "10:00:24", "10:00:30"]);
    expect(sent.filter(({ kind }) => kind === "data")).toHaveLength(6);
  });

  it("is not understood when it asks, and gets no answer", () => {
    const polled = PROFILES.filter(({ session }) => (session.requests ?? []).length > 0);
    for (const profile of polled) {
      const emulator = createConsole(profile, { options: profile.golden[0]?.options ?? {}, source });
      emulator.readAs({ baud: profile.transport.baud * 2 });
      for (const { tx } of profile.session.requests ?? [])
        emulator.receive(
          Uint8Array.from(profile.transport.allowedTx[tx] ?? "", (c) => c.charCodeAt(0)),
          0,
        );
      expect([profile.id, emulator.advance(5)]).toEqual([profile.id, []]);
    }
  });
});
