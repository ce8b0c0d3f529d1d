import { describe, expect, it } from "vitest";
import { layOutModel } from "../../presets/layOutModel.ts";
import { CONDITIONS } from "./conditions.ts";

describe("the illnesses", () => {
  const { layout } = layOutModel("no-circuit", "adult-man");

  it.each(CONDITIONS.map((condition) => [condition.id, condition] as const))(
    "%s moves numbers that the patient has, and says its source",
    (_, { effects, source, of }) => {
      expect(of).toBe("patient");
      expect(source.trim()).not.toBe("");
      expect(effects.filter(({ slot }) => !layout.has(slot))).toEqual([]);
    },
  );

  it("are twenty, each once", () => {
    expect(new Set(CONDITIONS.map(({ id }) => id)).size).toBe(20);
  });
});
