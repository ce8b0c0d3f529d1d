import { describe, expect, it } from "vitest";
import type { Message } from "../profile/PacketProfile.ts";
import { PartsJoiner } from "./PartsJoiner.ts";
import type { Joining } from "./PartsJoiner.ts";

/** A part is `state number request data check`, the last packet `request data check`. */
const MESSAGES: readonly Message[] = [
  {
    key: "answer",
    label: { en: "x", es: "x" },
    template: "",
    match: [],
    fields: [],
    items: { kind: "lists", from: 1, to: -1, heads_bytes: [], one: 1, several: 2, value_bytes: 2 },
    parts: {
      message: "part",
      number_at: 1,
      end: { at: 0, is: "\u0003" },
      same: { inPart: 2, inLast: 0, length_bytes: 1 },
      from: 3,
      to: -1,
      mostParts: 3,
    },
  },
];

/** What becomes of packets given as `key bytes`; parts that are given back stand before, as `-bytes`. */
function told(joiner: PartsJoiner, ...packets: readonly string[]): readonly string[] {
  return packets.flatMap((text) => {
    const [key = "", ...numbers] = text.split(" ");
    const packet = Uint8Array.from(numbers, Number);
    const released: string[] = [];
    const joining = joiner.take(key, { packet, wire: packet }, (parts) => {
      released.push(...parts.map((part) => `-${part.packet.join(" ")}`));
    });
    return [...released, words(joining)];
  });
}

const words = (joining: Joining): string =>
  joining.kind === "joined" ? `joined ${joining.packet.join(" ")}` : joining.kind;

const joinerOf = (): PartsJoiner => new PartsJoiner(MESSAGES, false);

describe("an answer in several packets", () => {
  it("is joined in order, with the head and the check of the last", () => {
    const joiner = joinerOf();
    expect(told(joiner, "part 1 1 7 10 99", "part 3 2 7 20 21 99")).toEqual(["held", "held"]);
    expect(joiner.heldBytes).toBe(11);
    expect(told(joiner, "answer 7 30 88")).toEqual(["joined 7 10 20 21 30 88"]);
    expect([joiner.heldBytes, joiner.isBroken]).toEqual([0, false]);
  });

  it("may be a single packet, or a part and an end without more", () => {
    expect(told(joinerOf(), "answer 7 30 88", "part 1 1 7 10 99", "answer 7 88")).toEqual([
      "single",
      "held",
      "joined 7 10 88",
    ]);
  });

  it.each([
    ["a part is missing", ["part 1 1 7 10 99", "part 3 3 7 20 99", "answer 7 88"]],
    ["a part came twice", ["part 1 1 7 10 99", "part 3 2 7 20 99", "part 3 2 7 20 99", "answer 7 88"]],
    ["the first part is missing", ["part 3 2 7 20 99", "answer 7 88"]],
    ["the part before the end is missing", ["part 1 1 7 10 99", "part 2 2 7 20 99", "answer 7 88"]],
    ["parts belong to different requests", ["part 1 1 7 10 99", "part 3 2 8 20 99", "answer 8 88"]],
    ["the end belongs to another request", ["part 1 1 7 10 99", "answer 8 88"]],
    ["something else stands between", ["part 1 1 7 10 99", "event 1", "answer 7 88"]],
    [
      "there are too many parts",
      ["part 1 1 7 1 9", "part 2 2 7 1 9", "part 2 3 7 1 9", "part 3 4 7 1 9", "answer 7 9"],
    ],
  ])("is none when %s; the next one is read", (_, packets) => {
    const joiner = joinerOf();
    const found = told(joiner, ...packets);
    expect(found.join("; ")).not.toContain("joined");
    expect(found.at(-1)).toBe("incomplete");
    expect(told(joiner, "answer 7 30 88")).toEqual(["single"]);
  });

  it("begins anew with a first part", () => {
    expect(told(joinerOf(), "part 1 1 7 10 99", "part 1 1 7 11 99", "answer 7 88")).toEqual([
      "held",
      "-1 1 7 10 99",
      "held",
      "joined 7 11 88",
    ]);
  });

  it("is none after rejected bytes that may have been a part of it", () => {
    const after = (key: string | undefined, length: number): readonly string[] => {
      const joiner = joinerOf();
      joiner.lost(key, length);
      return told(joiner, "answer 7 30 88");
    };
    expect([after("part", 5), after(undefined, 5), after("answer", 5), after(undefined, 0)]).toEqual([
      ["incomplete"],
      ["incomplete"],
      ["single"],
      ["single"],
    ]);
  });

  it("stays broken for a decoder that goes on from a state", () => {
    expect(told(new PartsJoiner(MESSAGES, true), "answer 7 30 88", "answer 7 30 88")).toEqual([
      "incomplete",
      "single",
    ]);
  });
});
