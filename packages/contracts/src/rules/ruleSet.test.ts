import { RULES } from "@openperfusion/guidelines";
import { Ajv2020 as Ajv } from "ajv/dist/2020.js";
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

  it("carries every publication that it cites, with what identifies it, and says of a class that it is reported", () => {
    const { sources, standings, rules } = ruleSet();
    const cited = rules.flatMap(({ citation }) => citation?.source ?? []);
    expect(cited.filter((source) => sources[source] === undefined)).toEqual([]);
    expect(sources["EACTS24"]?.doi).toBe("10.1016/j.bja.2025.01.015");
    expect(standings["cpb.temperature.outletMax37.eacts24"]?.grade?.en).toBe(
      "reported as I A (EACTS), not checked",
    );
    expect(standings["ecmo.inletPressureNever300.elsoGeneral17"]?.standing.en).toMatch(/not checked/);
  });

  it("is valid by its own JSON Schema, which a validator from outside reads", () => {
    const validate = new Ajv({ strict: true, formats: { date: true, uri: true } }).compile(
      ruleSetJsonSchema() as object,
    );
    const file = JSON.parse(JSON.stringify(ruleSet())) as Record<string, unknown>;
    expect([validate(file), validate.errors]).toEqual([true, null]);
    expect(validate({ ...file, sources: undefined })).toBe(false);
    expect(validate({ ...file, rules: [{ ...RULES[0], severity: "high" }] })).toBe(false);
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
