import { frameLayout, packFrame } from "@openperfusion/signals";
import type { SignalId } from "@openperfusion/signals";
import { beforeEach, describe, expect, it } from "vitest";
import { caseColumns } from "../worker/gasColumns.ts";
import { CaseValues } from "./CaseValues.ts";

const SIGNALS: readonly SignalId[] = [
  "pump.arterial.flow",
  "patient.height",
  "patient.weight",
  "blood.arterial.po2",
  "patient.pressure.centralVenous",
];
const LAYOUT = frameLayout(caseColumns(SIGNALS));

let values: CaseValues;

beforeEach(() => {
  values = new CaseValues();
  values.begin(LAYOUT);
});

describe("CaseValues", () => {
  it("states a gas at the blood's temperature, and at 37 °C when asked", () => {
    values.put(packFrame(LAYOUT, [4.6, 175, 75, 180, 3, 215]), 1);
    expect(values.read("blood.arterial.po2")).toBe(180);
    expect(values.read("blood.arterial.po2", "temperatureView=37C")).toBe(215);
  });

  it("gives the one value that there is where the views do not differ", () => {
    values.put(packFrame(LAYOUT, [4.6, 175, 75, 180, 3, 215]), 1);
    expect(values.read("pump.arterial.flow", "temperatureView=37C")).toBe(4.6);
  });

  it("derives the flow index from flow, height and weight", () => {
    values.put(packFrame(LAYOUT, [4.6, 175, 75, 180, 3, 215]), 1);
    expect(values.read("derived.flowIndex")).toBeCloseTo(4.6 / 1.903, 2);
  });

  it("says that a derived value is not available while an input is missing", () => {
    values.put(packFrame(LAYOUT, [4.6, "notAvailable", 75, 180, 3, 215]), 1);
    expect(values.read("derived.flowIndex")).toBe("notAvailable");
    expect(values.read("patient.height")).toBe("notAvailable");
  });

  it("takes the values of an earlier time after the case was set back", () => {
    values.put(packFrame(LAYOUT, [4.6, 175, 75, 180, 3, 215]), 100);
    values.setBack();
    values.put(packFrame(LAYOUT, [2.3, 175, 75, 180, 3, 215]), 20);
    expect(values.read("pump.arterial.flow")).toBe(2.3);
    expect(values.read("derived.flowIndex")).toBeCloseTo(2.3 / 1.903, 2);
  });

  it("knows nothing before the first frame", () => {
    expect(values.read("pump.arterial.flow")).toBe("notAvailable");
    expect(values.derived()).toEqual([]);
  });
});
