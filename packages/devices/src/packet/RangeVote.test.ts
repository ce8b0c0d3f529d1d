import { describe, expect, it } from "vitest";
import { bytesOf } from "../codec/bytesOf.ts";
import { Checksum } from "./Checksum.ts";
import { RangeVote } from "./RangeVote.ts";

const sum = { kind: "sum8", encoding: "hexUpper", at: -2, covers: [0, -2], policy: "require" } as const;
/** Sums 31 + 32 and 32; 63 and 32 in hexadecimal. */
const [WHOLE, WITHOUT_FIRST, NEITHER] = ["1263", "1232", "1200"].map(bytesOf) as [
  Uint8Array,
  Uint8Array,
  Uint8Array,
];

/** Which of the packets pass, each settled before the next. */
function passing(vote: RangeVote, ...packets: readonly Uint8Array[]): readonly boolean[] {
  return packets.map((packet) => {
    const verdict = vote.judge(packet);
    vote.add(verdict);
    vote.settle();
    return verdict.passes;
  });
}

describe("a vote over two ranges", () => {
  const twoRanges = new Checksum({ ...sum, orCovers: [1, -2] });

  it("lets the range pass that fits more often", () => {
    const vote = new RangeVote(twoRanges);
    expect(passing(vote, WHOLE, WITHOUT_FIRST, WHOLE, NEITHER)).toEqual([true, false, true, false]);
    expect(vote.counts).toEqual([2, 1]);
  });

  it("is overruled by two packets when the first fitted by chance", () => {
    const vote = new RangeVote(twoRanges);
    expect(passing(vote, WITHOUT_FIRST, WHOLE, WHOLE)).toEqual([true, false, true]);
  });

  it("counts a packet for those who go on only when it is in an item", () => {
    const vote = new RangeVote(twoRanges, [4, 0]);
    vote.add(vote.judge(WHOLE));
    expect(vote.counts).toEqual([4, 0]);
    vote.settle();
    expect(vote.counts).toEqual([5, 0]);
    vote.forget();
    expect(vote.counts).toEqual([0, 0]);
  });
});

it("has nothing to learn of a check with one range", () => {
  const vote = new RangeVote(new Checksum(sum));
  expect(passing(vote, WHOLE, WITHOUT_FIRST)).toEqual([true, false]);
  expect(vote.counts).toBeUndefined();
});

it("lets a check that only warns pass whatever it says", () => {
  const vote = new RangeVote(new Checksum({ ...sum, policy: "warn" }));
  expect(passing(vote, WHOLE, NEITHER)).toEqual([true, true]);
});
