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
  const files = readdirSync(FOLDER, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".ts"),
  );
  const rules = files.filter((file) => {
    const text = readFileSync(FOLDER + file, "utf8");
    return !file.endsWith(".test.ts") && /= (rule|presence)\(\{/.test(text);
  });

  it("have each its test beside it", () => {
    expect(rules.filter((file) => !existsSync(FOLDER + file.replace(/\.ts$/, ".test.ts")))).toEqual([]);
  });

  it("are all in the registry", () => {
    expect(rules.length).toBe(RULES.length);
  });
});
