import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { RULES } from "@openperfusion/guidelines";
import type { Rule } from "@openperfusion/guidelines";
import { describe, expect, it } from "vitest";
import { RULES_PAGE_PATH, rulesPage } from "./rules.ts";

const FOLDER = fileURLToPath(new URL("../../packages/guidelines/src/rules/", import.meta.url));

describe("the generated page of rules", () => {
  it("is the one that is committed (else run: node tools/docs/rules.ts)", () => {
    expect(readFileSync(RULES_PAGE_PATH, "utf8")).toBe(rulesPage());
  });

  it("stays small enough to be shown as a page on a code host", () => {
    expect(new TextEncoder().encode(rulesPage()).length).toBeLessThan(512 * 1024);
  });

  it("has one row for every rule, and says that no clinician has reviewed them", () => {
    const page = rulesPage();
    for (const { id } of RULES) expect(page).toContain(`| \`${id}\` `);
    expect(page).toContain("No clinician has reviewed them yet");
  });
});

describe("the files of rules", () => {
  const tests = readdirSync(FOLDER, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".test.ts"),
  );

  it("have each its test beside it, and no rule is without", async () => {
    expect(tests.filter((file) => !existsSync(FOLDER + file.replace(/\.test\.ts$/, ".ts")))).toEqual([]);
    const described = await Promise.all(tests.map((file) => rulesDescribedIn(FOLDER + file)));
    expect(described.flat().toSorted()).toEqual(RULES.map(({ id }) => id).toSorted());
  });
});

/** Ids of what the file beside the test exports, one rule or a table of them, and the test hands to `describeRule`. */
async function rulesDescribedIn(testFile: string): Promise<readonly string[]> {
  const text = readFileSync(testFile, "utf8");
  if (!text.includes("describeRule(")) return [];
  const tested = (await import(testFile.replace(/\.test\.ts$/, ".ts"))) as Readonly<Record<string, unknown>>;
  return Object.entries(tested)
    .filter(([name]) => new RegExp(String.raw`\b${name}\b`).test(text.replaceAll(/^import .*$/gm, "")))
    .flatMap(([, value]) => value)
    .filter((value): value is Rule => typeof value === "object" && value !== null && "requires" in value)
    .map(({ id }) => id);
}
