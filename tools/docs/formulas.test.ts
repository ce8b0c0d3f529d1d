import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { FORMULAS, SCORES, WITHHELD } from "@openperfusion/guidelines";
import { DERIVED } from "@openperfusion/signals";
import { describe, expect, it } from "vitest";
import { FORMULAS_PAGE_PATH, formulasPage } from "./formulas.ts";

const FOLDER = fileURLToPath(new URL("../../packages/guidelines/src/formulas/", import.meta.url));

describe("the generated page of formulas", () => {
  it("is the one that is committed (else run: node tools/docs/formulas.ts)", () => {
    expect(readFileSync(FORMULAS_PAGE_PATH, "utf8")).toBe(formulasPage());
  });

  it("has one row for every formula, and what no score is without", () => {
    const page = formulasPage();
    for (const { id } of [...FORMULAS, ...WITHHELD]) {
      expect(page.split("\n").filter((line) => line.startsWith(`| \`${id}\``))).toHaveLength(1);
    }
    for (const { label, limits } of SCORES) {
      expect(page).toContain(`### ${label.en}`);
      expect(page).toContain(limits.en);
    }
    expect(page).toContain("Support, not decision");
    expect(page).toContain("No clinician has reviewed them yet");
  });
});

describe("the files of formulas and scores", () => {
  const files = readdirSync(FOLDER, { recursive: true, encoding: "utf8" }).filter(
    (file) => file.endsWith(".ts") && !file.endsWith(".test.ts"),
  );
  const having = (pattern: RegExp): readonly string[] =>
    files.filter((file) => pattern.test(readFileSync(FOLDER + file, "utf8")));
  const formulas = having(/^export const \w+ = formula\(\{/m);
  const scores = having(/^export const \w+: Score = \{/m);

  it("have each its test beside it", () => {
    const untested = [...formulas, ...scores].filter(
      (file) => !existsSync(FOLDER + file.replace(/\.ts$/, ".test.ts")),
    );
    expect(untested).toEqual([]);
  });

  it("are all in the registry", () => {
    expect(formulas.length + DERIVED.length).toBe(FORMULAS.length);
    expect(scores.length).toBe(SCORES.length);
  });
});
