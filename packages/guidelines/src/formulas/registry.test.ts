import { describe, expect, it } from "vitest";
import type { FormulaSource } from "./Formula.ts";
import { FORMULAS, SCORES } from "./registry.ts";
import { SUPPORT_NOT_DECISION } from "./Score.ts";
import { WITHHELD } from "./withheld.ts";

const ALL = [...FORMULAS, ...SCORES, ...WITHHELD];

function expectSourced({ text, status, seen }: FormulaSource): void {
  expect(text).not.toBe("");
  // What a word means, and what follows from geometry, needs no paper.
  expect(seen.length > 0 || status === "definition").toBe(true);
  expect(status === "read" && seen.every(({ as }) => as !== "primary")).toBe(false);
  for (const { where, on, claim } of seen) {
    expect(claim).not.toBe("");
    expect(where.startsWith("http") && on === undefined).toBe(false);
  }
}

it("names no two formulas or scores alike", () => {
  expect(new Set(ALL.map(({ id }) => id)).size).toBe(ALL.length);
});

it.each(ALL)("$id speaks English and Spanish", ({ label }) => {
  expect(label.en).not.toBe("");
  expect(label.es).not.toBe("");
});

describe.each(FORMULAS)("formula $id", ({ inputs, limits, source, formula, output }) => {
  it("says from where it is, and where it ends", () => {
    expectSourced(source);
    expect(formula).not.toBe("");
    expect(output.decimals).toBeGreaterThanOrEqual(0);
    expect(limits.en.length).toBeGreaterThan(10);
    expect(limits.es).not.toBe(limits.en);
  });

  it("asks for nothing twice, and leaves room in every range", () => {
    expect(new Set(inputs.map(({ name }) => name)).size).toBe(inputs.length);
    for (const { range } of inputs.filter((input) => input.kind === "quantity")) {
      expect(range.from).toBeLessThan(range.to);
    }
  });
});

describe.each(SCORES)("score $id", ({ items, classes, derivation, validations, source, limits }) => {
  it("says on whom it was made, and what is not known of that", () => {
    expectSourced(source);
    for (const { n, years, discrimination, seen } of [derivation, ...validations]) {
      expect(n === "unknown" || n > 0).toBe(true);
      expect(years).toMatch(/^(\d{4}–\d{4}|unknown)$/);
      // An area below a half would be worse than a coin.
      const auc = discrimination === "unknown" ? 1 : discrimination.auc;
      expect(auc).toBeGreaterThan(0.5);
      expect(auc).toBeLessThanOrEqual(1);
      expect(seen.length).toBeGreaterThan(0);
    }
    expect(limits.en).not.toBe(limits.es);
  });

  it("has bands and classes that leave no gap", () => {
    for (const item of items) {
      if (item.kind !== "bands") continue;
      const edges = item.bands.map(({ upTo, below }) => upTo ?? below ?? Number.POSITIVE_INFINITY);
      expect(edges).toEqual(edges.toSorted((a, b) => a - b));
      expect(edges.at(-1)).toBe(Number.POSITIVE_INFINITY);
    }
    const lowest = classes.map(({ from }) => from ?? Number.NEGATIVE_INFINITY);
    expect(lowest).toEqual(lowest.toSorted((a, b) => b - a));
    expect(lowest.at(-1)).toBe(Number.NEGATIVE_INFINITY);
  });
});

it("shows no score without what it is not", () => {
  expect(SUPPORT_NOT_DECISION.en).toMatch(/^Support, not decision/);
  expect(SUPPORT_NOT_DECISION.es).toMatch(/^Apoyo, no decisión/);
});

it("withholds what was not seen whole: PRESERVE's table, and a balance of ultrafiltration", () => {
  expect(WITHHELD.map(({ id }) => id)).toEqual(["preserve", "ultrafiltrationBalance"]);
});

it.each(WITHHELD)("says why $id is withheld, and works it out nowhere", ({ id, why, source }) => {
  expectSourced(source);
  expect(why.en).not.toBe(why.es);
  expect(ALL.filter((one) => one.id === id)).toHaveLength(1);
});
