import { describe, expect, it } from "vitest";
import { readAbl800 } from "./readAbl800.ts";

const TITLES = 'Time;Sample type;"pH";Error code;"K+" (mmol/L);"Na+" (mg/dL);Error code;';
const read = (...rows: readonly string[]): ReturnType<typeof readAbl800> =>
  readAbl800([TITLES, ...rows].join("\n"));

describe("the export of an ABL800", () => {
  it("is rejected as a whole, every line kept, when its titles are not those of the export", () => {
    const result = readAbl800("Zeit;Probe\n1.1.2026 00:00;Arterial\n");
    expect(result).toMatchObject({ layouts: {}, header: [], rows: [] });
    expect(result.rejected.map(({ line, reason }) => [line, reason])).toEqual([
      [1, "header"],
      [2, "header"],
    ]);
  });

  it("gives a text that is neither a number nor dots as invalid, with its words", () => {
    const { rows } = read('"1.1.2026 08:00";"Venous";"error";"";4,1;;""');
    expect(rows[0]).toMatchObject({
      layout: "venous",
      cells: ["invalid", 4.1],
      notes: [{ column: 0, text: "error" }],
    });
  });

  it("keeps a value whose unit its signal can't take among the other fields, with its error code", () => {
    const { rows, layouts } = read('"1.1.2026 08:00";"Venous";7,31;"";4,1;317;"?"');
    expect(layouts["venous"]?.map(({ name }) => name)).toEqual(["pH", "K+ (mmol/L)"]);
    expect(rows[0]?.others).toContainEqual({ name: "Na+ (mg/dL)", text: "317" });
    expect(rows[0]?.others).toContainEqual({ name: "Na+ (mg/dL): Error code", text: "?" });
  });

  it("reads a line that is closed with a separator as its titles are", () => {
    expect(read('"1.1.2026 08:00";"Venous";7,31;"";4,1;;"";').rows).toHaveLength(1);
  });

  it("takes a sample type that names no site as a sample whose site is not told", () => {
    expect(read('"1.1.2026 08:00";"Capillary";7,31;"";4,1;;""').rows[0]?.layout).toBe("sample");
    expect(read('"1.1.2026 08:00";"constructor";7,31;"";4,1;;""').rows[0]?.layout).toBe("sample");
  });

  it("rejects a line whose quotes do not close: where its fields end is not certain", () => {
    expect(read('"1.1.2026 08:00;"Venous";7,31;"";4,1;;""').rejected).toMatchObject([
      { line: 2, reason: "quotes" },
    ]);
  });
});
