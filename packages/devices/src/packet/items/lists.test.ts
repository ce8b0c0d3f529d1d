import { describe, expect, it } from "vitest";
import { bytesOf } from "../../codec/bytesOf.ts";
import { fromHex } from "../../codec/fromHex.ts";
import type { Lists } from "../../profile/Items.ts";
import { hexOf } from "../hexOf.ts";
import { lists } from "./lists.ts";

const RULE: Lists = {
  kind: "lists",
  heads_bytes: [2, 2],
  one: 0x0950,
  several: 0x094b,
  value_bytes: 2,
};
const HEAD = "EE";

/** Keys and values. */
function found(hexadecimal: string): readonly string[] | undefined {
  const packet = bytesOf(fromHex(HEAD + hexadecimal));
  return lists(RULE, packet, 1, packet.length)?.map(
    ({ key, start, end }) => `${key}=${hexOf(packet.subarray(start, end))}`,
  );
}

/** One context and one object around its attributes. */
const inOne = (count: string, length: string, attributes: string): string => {
  const within = Number.parseInt(length, 16);
  const hexadecimal = (value: number): string => value.toString(16).padStart(4, "0");
  return `0001 ${hexadecimal(within + 12)} 0000 0001 ${hexadecimal(within + 6)} 0001 ${count} ${length} ${attributes}`;
};

describe("lists within lists", () => {
  it("hold values one by one and several in one attribute, between others", () => {
    expect(
      found(
        inOne(
          "0003",
          "0020",
          "0911 0002 0000 0950 0004 4182 0048 094B 000E 0002 000A 4A15 0073 4A16 0037 FFFF",
        ),
      ),
    ).toBeUndefined();
    expect(
      found(
        inOne("0003", "001E", "0911 0002 0000 0950 0004 4182 0048 094B 000C 0002 0008 4A15 0073 4A16 0037"),
      ),
    ).toEqual(["4182=0048", "4A15=0073", "4A16=0037"]);
  });

  it("may follow one another, and may be empty", () => {
    const one = inOne("0001", "0008", "0950 0004 4182 0048");
    expect(found(`0000 0000 ${one} 0000 0000`)).toEqual(["4182=0048"]);
    expect(found("")).toEqual([]);
  });

  it("count those that have one name: nothing tells which is meant", () => {
    expect(
      found(inOne("0003", "0018", "0950 0004 4822 0048 0950 0004 4182 0050 0950 0004 4822 0049")),
    ).toEqual(["4822#1=0048", "4182=0050", "4822#2=0049"]);
  });

  it.each([
    ["a count is too high", inOne("0002", "0008", "0950 0004 4182 0048")],
    ["a count is too low", inOne("0001", "0010", "0950 0004 4182 0048 0950 0004 4182 0048")],
    ["a length is too long", inOne("0001", "0009", "0950 0004 4182 0048")],
    ["a length is too short", inOne("0001", "0007", "0950 0004 4182 0048")],
    ["an attribute is longer than its object", inOne("0001", "0008", "0950 0005 4182 0048")],
    ["a value is longer than it may be", inOne("0001", "0009", "0950 0005 4182 0048 00")],
    ["several are fewer than their count", inOne("0001", "000C", "094B 0008 0002 0004 4A15 0073")],
    ["the part ends within a head", "0001 0002 0000"],
    ["the part ends within a count", "0001 00"],
  ])("are none where %s", (_, hexadecimal) => {
    expect(found(hexadecimal)).toBeUndefined();
  });

  it("are read the same way or not at all, whatever byte is another", () => {
    const whole = bytesOf(
      fromHex(HEAD + inOne("0002", "0014", "0950 0004 4182 0048 094B 0008 0001 0004 4A15 0073")),
    );
    for (let at = 1; at < whole.length; at++) {
      for (let byte = 0; byte < 256; byte++) {
        const packet = whole.slice();
        packet[at] = byte;
        const items = lists(RULE, packet, 1, packet.length) ?? [];
        expect(items.length).toBeLessThanOrEqual(2);
        for (const { start, end } of items) expect([end - start, end <= packet.length]).toEqual([2, true]);
      }
    }
  });
});
