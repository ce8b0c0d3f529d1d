import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { RULES } from "@openperfusion/guidelines";
import { describe, expect, it } from "vitest";
import { RULES_PAGE_PATH, rulesPage } from "./rules.ts";

const FOLDER = fileURLToPath(new URL("../../packages/guidelines/src/rules/", import.meta.url));

describe("the generated page of rules", () => {
  it("is the one that is committed (else run: node tools/docs/rules.ts)", () => {
    expect(readFileSync(RULES_PAGE_PATH, "utf8")).toBe(rulesPage());
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

  it("have each its test beside it, and no rule is without", () => {
    expect(tests.filter((file) => !existsSync(FOLDER + file.replace(/\.test\.ts$/, ".ts")))).toEqual([]);
    const described = tests.flatMap((file) => [
      ...readFileSync(FOLDER + file, "utf8").matchAll(/^describeRule\((\w+)/gm),
    ]);
    expect(new Set(described.map(([, name]) => name)).size).toBe(RULES.length);
  });
});
