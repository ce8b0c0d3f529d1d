import { describe, expect, it } from "vitest";
import { bioprott } from "../profiles/em-tec-bioprott/bioprott.ts";
import { cdi500 } from "../profiles/terumo-cdi-500/cdi500.ts";
import { bytesOf } from "./bytesOf.ts";
import { explain } from "./explain.ts";
import type { Ruler } from "./explain.ts";

const OPTIONS = { gasUnit: "mmHg" };
const LINE = ` 10:25:20\t7.38\t ---\t 288\t36.3\t 23 \t -2 \t100%\t 3.4${"\t    ".repeat(10)}\r\n`;

const coverage = ({ spans }: Ruler): readonly number[] => spans.flatMap(({ start, end }) => [start, end]);

describe("the ruler along a line", () => {
  it("shows which bytes became which reading", () => {
    const [ruler] = explain(cdi500, OPTIONS, bytesOf(LINE));
    const named = ruler?.spans.filter(({ role }) => role !== "separator").slice(0, 4);
    expect(named).toMatchObject([
      { start: 0, end: 1, role: "marker", text: " " },
      { start: 1, end: 9, role: "clock", text: "10:25:20" },
      {
        start: 10,
        end: 14,
        text: "7.38",
        name: "arterial pH",
        reading: { signal: "blood.arterial.ph", value: 7.38 },
      },
      { start: 15, end: 19, text: " ---", reading: { signal: "blood.arterial.pco2", state: "outOfRange" } },
    ]);
    expect(ruler?.spans.at(-1)).toMatchObject({ role: "lineEnd", start: 99, end: 101 });
  });

  it("shows the status bytes and the reading that they spoil", () => {
    const [ruler] = explain(bioprott, {}, bytesOf("00 24 34 0.99 5144 5144 5144 +43\r\n"));
    const spans = ruler?.spans.filter(({ role }) => role === "status" || role === "value");
    expect(spans?.map(({ name }) => name).slice(0, 3)).toEqual(["error", "status", "acoustic coupling"]);
    expect(spans?.[4]?.reading).toMatchObject({ signal: "flowmeter.flow.mean100ms", state: "invalid" });
  });

  it("shows up to where a rejected line fits", () => {
    const [ruler] = explain(cdi500, OPTIONS, bytesOf(LINE.replace("36.3", "3X.3")));
    expect(ruler?.item).toMatchObject({ kind: "rejected", column: 4 });
    expect(ruler?.spans.map(({ role, start }) => [role, start])).toEqual([
      ["fits", 0],
      ["misfit", 25],
      ["lineEnd", 99],
    ]);
  });

  it("covers every byte of every item once", () => {
    const stream = `${LINE}\r\n37C Temp Data\r\nRecalibration Adjustment\r\nwhat\r\n${LINE}${LINE.slice(0, 30)}`;
    const rulers = explain(cdi500, OPTIONS, bytesOf(stream));
    expect(rulers).toHaveLength(7);
    for (const ruler of rulers) {
      const edges = coverage(ruler);
      expect(edges[0]).toBe(0);
      expect(edges.at(-1)).toBe(ruler.item.length);
      const inner = edges.slice(1, -1);
      expect(inner.filter((_, i) => i % 2 === 0)).toEqual(inner.filter((_, i) => i % 2 === 1));
    }
  });
});
