import { describe, expect, it } from "vitest";
import { readVitalflow } from "./readVitalflow.ts";

const TIME = "2026.01.31 15:33:56.553";

describe("the case log of a VitalFlow", () => {
  it("finds its columns by their titles, in any order, and keeps those that it does not know", () => {
    const { rows, layouts } = readVitalflow(
      `Timestamp,Battery %,Flow rate L/min,"Measured pump speed PRM"\n${TIME},87,4.12,3250\n`,
    );
    expect(layouts["case"]?.map(({ signal }) => signal)).toEqual([
      "pump.arterial.flow",
      "pump.arterial.speed",
    ]);
    expect(rows[0]).toMatchObject({ cells: [4.12, 3250], others: [{ name: "Battery %", text: "87" }] });
  });

  it.each([
    ["Time,Flow rate L/min", /must begin with Timestamp/],
    ["Timestamp,Battery %", /name a column of the log/],
    ["Timestamp,Flow rate L/min,Flow rate L/min", /stands twice/],
  ])("is rejected as a whole with the titles %j", (titles, detail) => {
    const { rows, rejected } = readVitalflow(`${titles}\n${TIME},1,2\n`);
    expect(rows).toEqual([]);
    expect(rejected).toHaveLength(2);
    expect(rejected[0]?.detail).toMatch(detail);
  });

  it("takes an empty field as not available, without a word of its own", () => {
    const { rows } = readVitalflow(`Timestamp,Flow rate L/min\n${TIME},\n`);
    expect(rows[0]).toMatchObject({ cells: ["notAvailable"], notes: [], others: [] });
  });
});
