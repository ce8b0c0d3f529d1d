import { describe, expect, it } from "vitest";
import { PUBLISHED } from "./tables.ts";

const PRESETS = ["adult-man", "adult-woman", "adult-obese", "elderly-frail"];
const CONDITIONS = [
  "lvFailure",
  "dilatedLvFailure",
  "rvFailure",
  "biventricularFailure",
  "aorticStenosis",
  "aorticRegurgitation",
  "mitralRegurgitation",
  "ards",
  "pulmonaryHypertension",
  "sepsis",
  "hemorrhage",
  "tamponade",
  "tensionPneumothorax",
  "pulmonaryEmbolism",
  "cardiacArrest",
];

describe("the published points", () => {
  it("have names of their own", () => {
    expect(new Set(PUBLISHED.map(({ id }) => id)).size).toBe(PUBLISHED.length);
  });

  it("are at least 190", () => {
    expect(PUBLISHED.length).toBeGreaterThanOrEqual(190);
  });

  it.each(PUBLISHED.map((point) => [point.id, point] as const))(
    "%s has a range and says its origin",
    (_, point) => {
      expect(point.low).toBeLessThanOrEqual(point.high);
      for (const text of [point.what, point.published, point.unit, point.source, point.seen]) {
        expect(text.trim()).not.toBe("");
      }
    },
  );

  it.each(PRESETS)("describe %s by five figures of a preset", (subject) => {
    const points = PUBLISHED.filter((point) => point.id.startsWith("P-") && point.subject === subject);
    expect(points.length).toBeGreaterThanOrEqual(5);
  });

  it.each(CONDITIONS)("describe %s by five figures", (subject) => {
    expect(PUBLISHED.filter((point) => point.subject === subject).length).toBeGreaterThanOrEqual(5);
  });
});
