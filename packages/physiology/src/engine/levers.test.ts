import { SIGNALS } from "@openperfusion/signals";
import { describe, expect, it } from "vitest";
import { layOutModel } from "../presets/layOutModel.ts";
import { checkControl, pullLevers, rangeOf } from "./levers.ts";

function model() {
  const laidOut = layOutModel("cpb-adult", "adult-man");
  const row = (id: string): number => laidOut.levers.controls.findIndex((part) => part.signal === id);
  const set = (id: string, value: number): void => {
    laidOut.controls.value[row(id)] = value;
    pullLevers(laidOut.levers, laidOut.controls, laidOut.disturbances, laidOut.state);
  };
  const slot = (name: string): number => laidOut.state[laidOut.layout.slot(name)];
  return { ...laidOut, set, slot };
}

describe("a control", () => {
  it("writes the slots that it is bound to: a clamp that is 30 % closed leaves 70 % open", () => {
    const { set, slot } = model();
    set("circuit.clamp.arterialLine", 0.3);
    expect(slot("circuit.arterialCannula.opening")).toBeCloseTo(0.7, 12);
    set("circuit.clamp.arterialLine", 0);
    expect(slot("circuit.arterialCannula.opening")).toBe(1);
  });

  it("is refused outside its range, naming what was found and what is allowed", () => {
    const { levers } = model();
    expect(() => checkControl("gas.fio2", 3, levers)).toThrow("gas.fio2: found 3, allowed 0.21 to 1");
    expect(() => checkControl("gas.fio2", NaN, levers)).toThrow("found NaN");
    expect(() => checkControl("blood.arterial.ph", 7, levers)).toThrow('"blood.arterial.ph" is no control');
  });

  it("has the range of the catalogue unless its circuit says otherwise", () => {
    const { levers } = model();
    const sweep = levers.controls.find((part) => part.signal === "gas.sweep.flow");
    // This oxygenator needs 2.6 L/min for a carbon dioxide of 40 mmHg.
    expect(sweep && rangeOf(sweep)).toEqual({ ...SIGNALS["gas.sweep.flow"].control, default: 2.6 });
  });
});
