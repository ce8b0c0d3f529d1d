import { isUnitCode } from "@openperfusion/units";
import { describe, expect, it } from "vitest";
import { CONTROL_IDS, isSignalId, SIGNAL_IDS, SIGNALS } from "./catalogue.ts";
import type { Text } from "./signal.ts";

const signals = SIGNAL_IDS.map((id) => ({ id, ...SIGNALS[id] }));
const controls = CONTROL_IDS.map((id) => ({
  id,
  control: SIGNALS[id].control,
  plausible: SIGNALS[id].plausible,
}));

const FAMILIES = [
  "pump",
  "flowmeter",
  "circuit",
  "gas",
  "ventilator",
  "blood",
  "patient",
  "drug",
  "echo",
  "coag",
  "derived",
];

const duplicates = (texts: readonly string[]): readonly string[] =>
  texts.filter((text, i) => texts.indexOf(text) !== i);

describe("the catalogue of signals", () => {
  it("has at least 240 signals over the families of the bedside", () => {
    expect(signals.length).toBeGreaterThanOrEqual(240);
    const families = new Set(SIGNAL_IDS.map((id) => id.split(".")[0]));
    for (const family of FAMILIES) expect(families).toContain(family);
  });

  it.each(signals)("$id has a dotted camelCase id, which is known", ({ id }) => {
    expect(id).toMatch(/^[a-z][a-zA-Z0-9]*(\.[a-z][a-zA-Z0-9]*)+$/);
    expect(isSignalId(id)).toBe(true);
  });

  it.each(signals)("$id is labelled in English and in Spanish", ({ label, short }) => {
    expect(Object.keys(label)).toEqual(["en", "es"] satisfies (keyof Text)[]);
    for (const text of [label.en, label.es, short]) expect(text).toMatch(/^\S(.*\S)?$/);
    expect(label.es).not.toBe(label.en);
    expect(short.length).toBeLessThanOrEqual(9);
  });

  it.each(signals)("$id has a UCUM unit of the units package, and 0 to 3 decimals", ({ unit, decimals }) => {
    expect(isUnitCode(unit)).toBe(true);
    expect([0, 1, 2, 3]).toContain(decimals);
  });

  it.each(signals)("$id has a plausible range", ({ plausible: [min, max] }) => {
    expect(Number.isFinite(min)).toBe(true);
    expect(Number.isFinite(max)).toBe(true);
    expect(min).toBeLessThan(max);
  });

  it("prints no two signals alike: label and unit, in each language, and the tile's short name", () => {
    expect(duplicates(signals.map(({ label, unit }) => `${label.en} [${unit}]`))).toEqual([]);
    expect(duplicates(signals.map(({ label, unit }) => `${label.es} [${unit}]`))).toEqual([]);
    expect(duplicates(signals.map(({ short, unit }) => `${short} [${unit}]`))).toEqual([]);
  });

  it("has controls for pump, gas, water and clamps", () => {
    for (const id of [
      "pump.arterial.speed",
      "gas.sweep.flow",
      "gas.fio2",
      "circuit.temperature.waterSet",
    ] as const) {
      expect(CONTROL_IDS).toContain(id);
    }
    expect(CONTROL_IDS.some((id) => id.startsWith("circuit.clamp."))).toBe(true);
  });

  it.each(controls)(
    "$id is set in whole steps, with its default within, inside the plausible range",
    (entry) => {
      const { control, plausible } = entry;
      if (control === undefined) throw new Error(`${entry.id} has no control`);
      const { min, max, step } = control;
      expect(step).toBeGreaterThan(0);
      expect(min).toBeLessThan(max);
      expect(min).toBeGreaterThanOrEqual(plausible[0]);
      expect(max).toBeLessThanOrEqual(plausible[1]);
      for (const value of [control.default, max]) {
        expect(value).toBeGreaterThanOrEqual(min);
        expect(value).toBeLessThanOrEqual(max);
        const steps = (value - min) / step;
        expect(Math.abs(steps - Math.round(steps))).toBeLessThanOrEqual(1e-9);
      }
    },
  );

  it("knows no id that an object merely inherits", () => {
    for (const id of ["constructor", "__proto__", "pump.arterial", ""]) expect(isSignalId(id)).toBe(false);
  });
});
