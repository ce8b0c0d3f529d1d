import { describe, expect, it } from "vitest";
import { CaseStatement, NewCaseStatement, statementsInForce } from "./caseStatement.ts";

const statedBy = "AB";
const problems = (statement: unknown): readonly (readonly [string, string])[] =>
  (NewCaseStatement.safeParse(statement).error?.issues ?? []).map(
    ({ path, message }) => [path.join("."), message] as const,
  );

describe("a statement of a person", () => {
  it.each([
    { kind: "setting", setting: "cpb", statedBy },
    { kind: "age", age_years: 0.02, statedBy },
    { kind: "fact", fact: "patient.obesity", isSo: false, from_ms: null, statedBy },
    { kind: "event", event: "heparinGiven", wall_ms: 1000, amount: 30_000, statedBy },
    { kind: "event", event: "crossClampOn", wall_ms: 1000, amount: null, statedBy },
    { kind: "keepsEvents", events: ["heparinGiven"], statedBy },
    { kind: "phase", phase: "crossClamp", isOn: true, from_ms: 0, to_ms: null, statedBy },
    { kind: "takeBack", takesBack: 3, statedBy },
  ])("$kind is taken as it stands", (statement) => {
    expect(problems(statement)).toEqual([]);
    const stored = { ...statement, number: 1, statedAt_ms: 0 };
    expect(CaseStatement.parse(stored)).toEqual(stored);
  });

  it.each([
    [
      "an amount that its kind does not carry",
      { kind: "event", event: "crossClampOn", wall_ms: 0, amount: 5, statedBy },
      ["amount", "must be null: an event of kind crossClampOn carries no amount"],
    ],
    [
      "a phase that ends before it begins",
      { kind: "phase", phase: "bypass", isOn: true, from_ms: 10, to_ms: 5, statedBy },
      ["to_ms", "must not lie before from_ms 10; found 5"],
    ],
    [
      "nobody who says it",
      { kind: "setting", setting: "cpb", statedBy: " " },
      ["statedBy", "must name who states it"],
    ],
  ])("is refused with %s, by its field", (_what, statement, problem) => {
    expect(problems(statement)).toEqual([problem]);
  });

  it.each([
    [{ kind: "setting", setting: "cpbb", statedBy }, "setting"],
    [{ kind: "fact", fact: "patient.none", isSo: true, from_ms: null, statedBy }, "fact"],
    [{ kind: "event", event: "lunch", wall_ms: 0, amount: null, statedBy }, "event"],
    [{ kind: "age", age_years: 140, statedBy }, "age_years"],
    [{ kind: "wish", statedBy }, "kind"],
  ])("is refused outside the vocabulary: %o", (statement, field) => {
    expect(problems(statement).map(([path]) => path)).toEqual([field]);
  });
});

it("holds until it is taken back, and stays in the case", () => {
  const made = [
    { kind: "setting", setting: "cpb", statedBy, number: 1, statedAt_ms: 0 },
    { kind: "age", age_years: 6, statedBy, number: 2, statedAt_ms: 0 },
    { kind: "takeBack", takesBack: 2, statedBy, number: 3, statedAt_ms: 0 },
    { kind: "age", age_years: 60, statedBy, number: 4, statedAt_ms: 0 },
  ].map((each) => CaseStatement.parse(each));
  expect(statementsInForce(made).map(({ number }) => number)).toEqual([1, 4]);
});
