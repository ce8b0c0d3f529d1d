import { RULES } from "@openperfusion/guidelines";
import { describe, expect, it } from "vitest";
import { RuleSet, ruleSet, ruleSetJsonSchema } from "./ruleSet.ts";

describe("the set as one file", () => {
  it("goes through JSON and its schema unchanged", () => {
    const read = RuleSet.parse(JSON.parse(JSON.stringify(ruleSet())));
    expect(read.rules).toEqual(RULES);
  });

  it("names every rule whose class nobody checked", () => {
    const { unconfirmed, rules } = ruleSet();
    const quoted = rules.filter(({ status }) => status === "secondary");
    expect(unconfirmed).toEqual(quoted.map(({ id }) => id));
    expect(quoted.some(({ severity }) => severity !== undefined)).toBe(false);
  });

  it("is refused by field when something in it is wrong", () => {
    const file = JSON.parse(JSON.stringify(ruleSet([RULES[0]!]))) as { rules: Record<string, unknown>[] };
    file.rules[0] = { ...file.rules[0], status: "checked", applies: { settings: ["bypass"] } };
    const { error } = RuleSet.safeParse(file);
    expect(error?.issues.map(({ path }) => path.join("."))).toEqual([
      "rules.0.status",
      "rules.0.applies.settings.0",
    ]);
  });

  it("has a JSON Schema that names the same fields", () => {
    const schema = JSON.stringify(ruleSetJsonSchema());
    for (const field of ["cannotTell", "conflictsWith", "systemicFlow", "hysteresis", "fullTextRead"]) {
      expect(schema).toContain(`"${field}"`);
    }
  });
});
