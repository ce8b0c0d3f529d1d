import { describe, expect, it } from "vitest";
import { bytesOf } from "../codec/bytesOf.ts";
import { createDecoder } from "../codec/createDecoder.ts";
import type { DecodedItem } from "../codec/DecodedItem.ts";
import { PACKET_PROFILES } from "../profiles.ts";
import { novalung } from "../profiles/xenios-novalung/novalung.ts";
import { PacketEncoder } from "./PacketEncoder.ts";

const encoder = new PacketEncoder(novalung);
const DATA = encoder.packet("data");

function read(...parts: readonly Uint8Array[]): readonly DecodedItem[] {
  const decoder = createDecoder(novalung);
  return [...decoder.consume(Uint8Array.from(parts.flatMap((part) => [...part]))), ...decoder.flush("end")];
}

const words = (items: readonly DecodedItem[]): readonly string[] =>
  items.map((item) => (item.kind === "rejected" ? `${item.reason} ${item.length}` : item.kind));

describe("a packet that was cut anywhere", () => {
  it.each(PACKET_PROFILES.map((profile) => [profile.id, profile] as const))(
    "leaves the next one of %s whole",
    (_, profile) => {
      const options = profile.golden[0]?.options ?? {};
      const golden = bytesOf(profile.golden[0]?.line ?? "");
      for (let cut = 1; cut < golden.length; cut++) {
        const decoder = createDecoder(profile, { options });
        const stream = [...golden.subarray(0, cut), ...golden];
        const items = [...decoder.consume(Uint8Array.from(stream)), ...decoder.flush("end")];
        // A cut line joins the next one: nothing marks where that begins.
        const isJoined = profile.framing.kind === "line";
        expect(items.filter(({ kind }) => kind === "frame").length).toBe(isJoined ? 0 : 1);
      }
    },
  );
});

describe("what is no packet", () => {
  it("is one rejection for one disturbance", () => {
    expect(words(read(bytesOf("noise"), DATA))).toEqual(["noise 5", "frame"]);
    expect(words(read(DATA, bytesOf("noise"), DATA))).toEqual(["frame", "noise 5", "frame"]);
  });

  it("is rejected as damaged, packet by packet, when a checksum fails", () => {
    const damaged = DATA.map((byte, i) => (i === 20 ? byte ^ 1 : byte));
    expect(words(read(damaged, damaged, DATA))).toEqual(["check 60", "check 60", "frame"]);
  });

  it("is rejected when its length is one that no packet has", () => {
    expect(words(read(bytesOf("\u00b2\u00ff\u00ff"), DATA))).toEqual(["length 3", "frame"]);
  });

  it("waits for no packet for ever: nonsense is told while it comes", () => {
    const decoder = createDecoder(novalung);
    const items = decoder.consume(new Uint8Array(600));
    expect(words(items)).toEqual(["noise 260", "noise 260"]);
    expect(decoder.pendingBytes).toBe(80);
  });

  it("is found behind a length that lies but is possible", () => {
    const lying = DATA.map((byte, i) => (i === 2 ? 0xf0 : byte));
    expect(words(read(lying, DATA, DATA, DATA, DATA))).toContain("frame");
    expect(words(read(lying, DATA)).filter((word) => word === "frame")).toHaveLength(1);
  });
});
