import { SIGNALS, unpackFrame } from "@openperfusion/signals";
import type { Cell, MissingState } from "@openperfusion/signals";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createDecoder } from "../codec/createDecoder.ts";
import { makesFrames, valuesOf } from "../codec/layoutsOf.ts";
import { textOf } from "../codec/bytesOf.ts";
import { PACKET_PROFILES } from "../profiles.ts";
import type { PacketValue } from "../profile/PacketProfile.ts";
import { firstChoices } from "../profile/ProfileOption.ts";
import { PacketEncoder } from "./PacketEncoder.ts";

const MESSAGES = PACKET_PROFILES.flatMap((profile) =>
  profile.messages
    .filter(makesFrames)
    .map((message) => [`${profile.id} ${message.key}`, profile, message] as const),
);

/** A value that the device can say, or one of its signs that there is none. */
function cellOf(field: PacketValue): fc.Arbitrary<Cell> {
  const [low, high] = SIGNALS[field.signal].plausible;
  const states = [...new Set(statesOf(field))];
  const number = fc.double({ min: low, max: high, noNaN: true });
  return states.length === 0
    ? number
    : fc.oneof({ weight: 4, arbitrary: number }, fc.constantFrom<Cell>(...states));
}

function statesOf(field: PacketValue): readonly MissingState[] {
  if ("number" in field) return field.number.sentinels.map(({ state }) => state);
  if ("shapes" in field) return field.sentinels.map(({ state }) => state);
  const { bits, signs } = field.observed;
  return [...bits.flatMap(({ gives }) => gives ?? []), ...signs.map(({ state }) => state)];
}

describe.each(MESSAGES)("the message %s", (_, profile, message) => {
  const options = firstChoices(profile);
  const encoder = new PacketEncoder(profile, options);

  it("says again what it was made from: encode, decode, encode gives the same bytes", () => {
    fc.assert(
      fc.property(fc.tuple(...valuesOf(message).map(cellOf)), fc.nat(2 ** 31), (cells, clock_s) => {
        const bytes = encoder.packet(message.key, { cells, clock_s });
        const [frame, ...more] = createDecoder(profile, { options }).consume(bytes);
        expect(more.filter(({ kind }) => kind !== "notice")).toEqual([]);
        if (frame?.kind !== "frame") throw new Error(`Expected a frame, found ${JSON.stringify(frame)}`);
        const decoded = unpackFrame(frame.layout, frame.packed);
        expect(textOf(encoder.packet(message.key, { cells: decoded, clock_s }))).toBe(textOf(bytes));
      }),
    );
  });

  it("refuses another count of cells than it has", () => {
    expect(() => encoder.packet(message.key, { cells: Array.from({ length: 99 }, () => 1) })).toThrow(
      /found 99 cells/,
    );
  });
});

describe("an encoder", () => {
  it.each(PACKET_PROFILES.map((profile) => [profile.id, profile] as const))(
    "of %s names the messages that it has",
    (_, profile) => {
      expect(() => new PacketEncoder(profile, firstChoices(profile)).packet("no-such")).toThrow(
        /has no message no-such/,
      );
    },
  );
});
