import { unpackFrame } from "@openperfusion/signals";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PROFILES } from "../profiles.ts";
import { bytesOf } from "./bytesOf.ts";
import { createDecoder } from "./createDecoder.ts";
import type { DecodedItem } from "./DecodedItem.ts";
import { LineEncoder } from "../line/LineEncoder.ts";
import { PacketEncoder } from "../packet/PacketEncoder.ts";
import type { LineProfile } from "../profile/LineProfile.ts";
import type { PacketProfile } from "../profile/PacketProfile.ts";
import type { ProfileOptions } from "../profile/ProfileOption.ts";

/** A stream with everything that a device says, and bytes that it does not. */
const STREAMS = PROFILES.map((profile) => {
  const options = profile.golden[0]?.options ?? {};
  const parts = profile.codec === "line" ? lineStream(profile, options) : packetStream(profile, options);
  return [profile.id, profile, options, Uint8Array.from(parts.flatMap((part) => [...part]))] as const;
});

function lineStream(profile: LineProfile, options: ProfileOptions): readonly Uint8Array[] {
  const encoder = new LineEncoder(profile, options);
  return [
    bytesOf("38\t 288\r\n"),
    ...encoder.headerBlock(),
    ...profile.notices.map(({ text }) => bytesOf(`${text}\r\n`)),
    ...profile.golden.map(({ line }) => bytesOf(line)),
    bytesOf("\u0000\u00ff\u0013\r"),
    bytesOf("7".repeat(profile.framing.maxLength_bytes + 7)),
    bytesOf("\n"),
    ...profile.golden.map(({ line }) => bytesOf(line.replace("\r\n", "\r"))),
    ...profile.golden.map(({ line }) => bytesOf(line)),
    bytesOf("00 00 1"),
  ];
}

function packetStream(profile: PacketProfile, options: ProfileOptions): readonly Uint8Array[] {
  const encoder = new PacketEncoder(profile, options);
  const packets = [
    ...profile.messages.map(({ key }) => encoder.packet(key)),
    ...profile.golden.map(({ line }) => bytesOf(line)),
  ];
  const [first = new Uint8Array()] = packets;
  const flipped = first.map((byte, i) => (i === first.length >> 1 ? byte ^ 0x10 : byte));
  return [
    ...packets,
    bytesOf("\u0000\u00ff\u0013\r"),
    // Cut packets, each before a whole one.
    ...packets.flatMap((packet) => [packet.subarray(0, packet.length >> 1), first]),
    flipped,
    bytesOf("7".repeat(700)),
    bytesOf("\r\n"),
    ...packets,
    first.subarray(0, first.length - 1),
  ];
}

describe.each(STREAMS)("the byte stream of %s", (_, profile, options, stream) => {
  const decodeInChunks = (chunks: readonly Uint8Array[]): readonly DecodedItem[] => {
    const decoder = createDecoder(profile, { options });
    return [...chunks.flatMap((chunk) => decoder.consume(chunk)), ...decoder.flush("end")];
  };
  const whole = decodeInChunks([stream]);

  it("holds frames and rejections, so that the next tests have something to compare", () => {
    expect(
      new Set(whole.map((item) => (item.kind === "rejected" ? item.reason : item.kind))).size,
    ).toBeGreaterThan(2);
  });

  it("decodes to the same items however it is cut", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(stream.length), { maxLength: 60 }), (cuts) => {
        const edges = [0, ...cuts.toSorted((a, b) => a - b), stream.length];
        const chunks = edges.slice(1).map((end, i) => stream.subarray(edges[i], end));
        expect(decodeInChunks(chunks)).toEqual(whole);
      }),
    );
  });

  it("decodes to the same items byte by byte", () => {
    expect(decodeInChunks(Array.from(stream, (byte) => Uint8Array.of(byte)))).toEqual(whole);
  });

  it("lies wholly in items, each byte in exactly one", () => {
    let next = 0;
    for (const { seq, length } of whole) {
      expect(seq).toBe(next);
      next += length;
    }
    expect(next).toBe(stream.length);
  });

  it("decodes to the same items when a new decoder goes on at any item", () => {
    const decoder = createDecoder(profile, { options });
    for (let at = 0; at < stream.length; at += 7) {
      decoder.consume(stream.subarray(at, at + 7));
      const state = JSON.parse(JSON.stringify(decoder.state())) as ReturnType<typeof decoder.state>;
      const next = createDecoder(profile, { options, state });
      const rest = [...next.consume(stream.subarray(state.seq)), ...next.flush("end")];
      expect(rest).toEqual(whole.filter(({ seq }) => seq >= state.seq));
    }
  });

  it("survives any bytes and accounts for each of them", () => {
    const alphabet = [...new Set(stream)];
    const byte = fc.oneof(fc.constantFrom(...alphabet), fc.integer({ min: 0, max: 255 }));
    fc.assert(
      fc.property(fc.array(byte, { maxLength: 600 }), (bytes) => {
        const items = decodeInChunks([Uint8Array.from(bytes)]);
        expect(items.reduce((sum, { length }) => sum + length, 0)).toBe(bytes.length);
      }),
    );
  });

  it("gives the view that is reused the same bytes as the frames that last", () => {
    const seen: number[][] = [];
    const view = createDecoder(profile, { options });
    view.consumeInto(stream, { frame: ({ packed }) => seen.push([...packed]), notice() {}, rejected() {} });
    const lasting = whole.filter((item) => item.kind === "frame");
    expect(seen).toEqual(lasting.map(({ packed }) => [...packed]));
    for (const { layout, packed } of lasting)
      expect(unpackFrame(layout, packed)).toHaveLength(layout.columns.length);
  });
});
