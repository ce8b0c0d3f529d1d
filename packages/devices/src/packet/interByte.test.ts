import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bytesOf } from "../codec/bytesOf.ts";
import { createDecoder } from "../codec/createDecoder.ts";
import type { DecodedItem } from "../codec/DecodedItem.ts";
import type { PacketProfile } from "../profile/PacketProfile.ts";
import { novalung } from "../profiles/xenios-novalung/novalung.ts";
import type { PacketFraming } from "./framers/framerFor.ts";
import { PacketEncoder } from "./PacketEncoder.ts";
import { PauseWatch } from "./PauseWatch.ts";

/** A console whose packets have nothing to tell a damaged one by. */
const bare: PacketProfile = { ...novalung, check: { kind: "none" } };
const paced: PacketProfile = {
  ...bare,
  framing: { ...(novalung.framing as PacketFraming), interByte_ms: 100 },
};
const DATA = new PacketEncoder(bare).packet("data");
const CUTS = Array.from({ length: DATA.length - 1 }, (_, i) => i + 1);

type Timed = readonly [bytes: Uint8Array, at_ms?: number];

function read(profile: PacketProfile, ...chunks: readonly Timed[]): readonly DecodedItem[] {
  const decoder = createDecoder(profile);
  return [...chunks.flatMap(([bytes, at_ms]) => decoder.consume(bytes, at_ms)), ...decoder.flush("end")];
}

const words = (items: readonly DecodedItem[]): readonly string[] =>
  items.map((item) => (item.kind === "rejected" ? `${item.reason} ${item.length}` : item.kind));
const bytewise = (bytes: Uint8Array, from_ms: number): readonly Timed[] =>
  Array.from(bytes, (byte, i) => [Uint8Array.of(byte), from_ms + i]);

describe("a packet without a check that was cut short", () => {
  it.each(CUTS)("after %i bytes is over after a pause, and the next one is read whole", (cut) => {
    const short = DATA.subarray(0, cut);
    const due = [`truncated ${cut}`, "frame", "frame"];
    expect(words(read(paced, [short, 0], [DATA, 1000], [DATA, 2000]))).toEqual(due);
    expect(words(read(paced, ...bytewise(short, 0), ...bytewise(DATA, 1000), [DATA, 2000]))).toEqual(due);
  });

  it("would be filled up from the next one without the time-out", () => {
    const items = read(bare, [DATA.subarray(0, 10), 0], [DATA, 1000]);
    expect(words(items)).toEqual(["frame", "noise 10"]);
  });
});

describe("what is no pause", () => {
  it("is the time between the parts of a packet that comes slowly", () => {
    const slow = Array.from(DATA, (byte, i): Timed => [Uint8Array.of(byte), 100 * i]);
    expect(words(read(paced, ...slow))).toEqual(["frame"]);
  });

  it("is the time between chunks of which nobody knows when they came", () => {
    const [head, rest] = [DATA.subarray(0, 10), DATA.subarray(10)];
    for (const chunks of [
      [[head], [rest]],
      [[head, 0], [rest]],
      [[head], [rest, 5000]],
    ] as const) {
      expect(words(read(paced, ...chunks))).toEqual(["frame"]);
    }
  });

  it("is a clock that went back, and a chunk without bytes", () => {
    const [head, rest] = [DATA.subarray(0, 10), DATA.subarray(10)];
    expect(words(read(paced, [head, 5000], [rest, 0]))).toEqual(["frame"]);
    expect(words(read(paced, [head, 0], [new Uint8Array(0), 5000], [rest, 90]))).toEqual(["frame"]);
  });

  it("is 100 ms where more than 100 ms are one", () => {
    const watch = new PauseWatch(100);
    expect([0, 100, 200.1].map((at_ms) => watch.precedes(at_ms))).toEqual([false, false, true]);
  });
});

describe("a run that is read again", () => {
  /** Cut and whole packets, each byte with its time. */
  const runs = fc
    .array(
      fc.record({ length: fc.integer({ min: 1, max: DATA.length }), pause_ms: fc.constantFrom(1, 500) }),
      {
        minLength: 1,
        maxLength: 6,
      },
    )
    .map((parts) => {
      let at_ms = 0;
      return parts.flatMap(({ length, pause_ms }) => {
        at_ms += pause_ms;
        return Array.from(DATA.subarray(0, length), (byte) => ({ byte, at_ms }));
      });
    });

  it("gives the same items however bytes of one time are cut, and from any item on", () => {
    fc.assert(
      fc.property(runs, fc.array(fc.nat(400), { maxLength: 8 }), (bytes, cuts) => {
        const one = createDecoder(paced);
        const states = new Map([[0, one.state()]]);
        const whole: DecodedItem[] = [];
        for (const { byte, at_ms } of bytes) {
          whole.push(...one.consume(Uint8Array.of(byte), at_ms));
          states.set(one.state().seq, one.state());
        }
        whole.push(...one.flush("end"));

        const chunks: { readonly bytes: number[]; readonly at_ms: number }[] = [];
        for (const [i, { byte, at_ms }] of bytes.entries()) {
          const last = chunks.at(-1);
          if (last?.at_ms === at_ms && !cuts.includes(i)) last.bytes.push(byte);
          else chunks.push({ bytes: [byte], at_ms });
        }
        const timed = chunks.map((chunk): Timed => [Uint8Array.from(chunk.bytes), chunk.at_ms]);
        expect(read(paced, ...timed)).toEqual(whole);

        for (const state of states.values()) {
          const next = createDecoder(paced, { state });
          const rest = bytes.slice(state.seq);
          const again = rest.flatMap(({ byte, at_ms }) => next.consume(Uint8Array.of(byte), at_ms));
          expect([...again, ...next.flush("end")]).toEqual(whole.filter(({ seq }) => seq >= state.seq));
        }
      }),
      { numRuns: 50 },
    );
  });
});

it("is held against every framing of packets", () => {
  const framing: PacketFraming = {
    kind: "startEnd",
    start: "\u0002",
    end: "\u0003",
    trailer_bytes: 0,
    maxLength_bytes: 200,
  };
  const profile: PacketProfile = {
    ...bare,
    framing: { ...framing, interByte_ms: 100 },
    messages: [
      {
        key: "a",
        label: { en: "a", es: "a" },
        template: "\u0002a\u0003",
        match: [{ at: 1, is: "a" }],
        fields: [],
      },
    ],
  };
  expect(words(read(profile, [bytesOf("\u0002a"), 0], [bytesOf("\u0003"), 1000]))).toEqual([
    "truncated 2",
    "noise 1",
  ]);
  expect(words(read(profile, [bytesOf("\u0002a"), 0], [bytesOf("\u0003"), 50]))).toEqual(["notice"]);
});
