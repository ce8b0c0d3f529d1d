import { describe, expect, it } from "vitest";
import { ASSEMBLIES } from "../assemblies/registry.ts";
import { BEHAVIORS } from "../behavior/behaviors.ts";
import { Engine } from "../engine/Engine.ts";
import { layOutModel } from "../presets/layOutModel.ts";
import { FAULTS } from "./faults/faults.ts";
import { DISTURBANCES } from "./registry.ts";

const offered = new Map(
  Object.keys(ASSEMBLIES).map((id) => [id, new Engine(layOutModel(id, "adult-man")).disturbances] as const),
);

describe("faults and illnesses", () => {
  it("each have an id of their own, a name in two languages and a source", () => {
    expect(new Set(DISTURBANCES.map(({ id }) => id)).size).toBe(DISTURBANCES.length);
    const poor = DISTURBANCES.filter(
      ({ label, source, effects }) => !label.en || !label.es || source.length < 6 || effects.length === 0,
    );
    expect(poor.map(({ id }) => id)).toEqual([]);
  });

  it.each(DISTURBANCES.map(({ id }) => id))("%s can befall someone", (id) => {
    expect([...offered.values()].some((ids) => ids.includes(id))).toBe(true);
  });

  it("are not offered where the part is missing that would fail", () => {
    expect(offered.get("no-circuit")).not.toContain("pumpPowerLost");
    expect(offered.get("vv-two-site")).not.toContain("rollerRunaway");
    expect(offered.get("vv-two-site")).not.toContain("reservoirPressurized");
    expect(offered.get("cpb-adult")).not.toContain("bridgeLeftOpen");
  });

  it.each(FAULTS.map(({ id }) => id))("%s shows on the monitor in the table of causes and effects", (id) => {
    const causes = BEHAVIORS.flatMap(([, behaviors]) => behaviors);
    expect(causes.some(({ acts }) => acts.some((act) => "befalls" in act && act.befalls === id))).toBe(true);
  });
});
