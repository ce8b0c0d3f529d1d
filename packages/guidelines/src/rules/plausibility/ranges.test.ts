import { SIGNALS } from "@openperfusion/signals";
import type { SignalId } from "@openperfusion/signals";
import { convert } from "@openperfusion/units";
import { describe, expect, it } from "vitest";
import { inputsOf } from "../../rule/inputsOf.ts";
import type { Rule } from "../../rule/Rule.ts";
import { describeRule } from "../../testing/describeRule.ts";
import { verdictOf } from "../../testing/ruleCase.ts";
import type { RuleCase } from "../../testing/ruleCase.ts";
import { MEASURES } from "./measures.ts";
import { RANGES } from "./ranges.ts";

const ruleOf = (signal: SignalId): Rule =>
  RANGES.find((candidate) => [...inputsOf(candidate).signals.keys()].includes(signal))!;

const shown = (signal: SignalId, value: number): RuleCase => ({ values: { [signal]: value } });

describe.each(MEASURES)("range of $signal", ({ signal, low, high }) => {
  it("is judged by one rule", () => {
    expect(RANGES.filter((candidate) => inputsOf(candidate).signals.has(signal))).toHaveLength(1);
    expect(low).toBeLessThan(high);
  });
});

for (const { signal, low, high } of MEASURES) {
  const digit = 10 ** -SIGNALS[signal].decimals;
  describeRule(ruleOf(signal), {
    given: shown(signal, low),
    met: [shown(signal, high)],
    breached: [shown(signal, low - digit), shown(signal, high + digit)],
  });
}

/** Reported of living patients, or usual in deep hypothermia, arrest and massive dilution: the patient, not the sensor. */
const SICKEST: readonly (readonly [SignalId, number])[] = [
  ["blood.arterial.so2", 8],
  ["patient.nirs.left", 15],
  ["blood.hematocrit", 5],
  ["blood.hemoglobin", 1.4],
  ["blood.arterial.pco2", 12],
  ["blood.arterial.pco2", 200],
  ["blood.arterial.po2", 20],
  // Blood at 18 °C in pure oxygen, warmed for the analyzer.
  ["blood.arterial.po2", 820],
  ["blood.arterial.ph", 6.5],
  ["blood.lactate", 35],
  ["blood.glucose", 50],
  ["blood.potassium", 11],
  ["blood.sodium", 105],
  ["blood.ionizedCalcium", 0.3],
  ["patient.temperature.nasopharyngeal", 11.8],
  ["patient.temperature.core", 13.7],
  ["pump.arterial.flow", -2],
  ["gas.sweep.flow", 20],
  ["coag.fibrinogen", 0.3],
];

it.each(SICKEST)("says nothing of a patient with %s at %d", (signal, value) => {
  expect(verdictOf(ruleOf(signal), shown(signal, value)).verdict).toBe("met");
});

/** A usual value as it would stand in the column in another unit. */
const MISTAKEN: readonly (readonly [SignalId, number])[] = [
  ["blood.hemoglobin", 90],
  ["blood.hematocrit", 0.28],
  ["blood.arterial.pco2", convert(40, "mm[Hg]", "kPa")],
  ["blood.arterial.po2", convert(95, "mm[Hg]", "kPa")],
  ["blood.arterial.ph", 40],
  ["blood.glucose", 5.5 * 18],
  ["blood.lactate", 6 * 9],
  ["blood.ionizedCalcium", 1.15 * 4],
  ["blood.protein", 60],
  ["coag.fibrinogen", 250],
  ["coag.platelets", 150_000],
  ["patient.temperature.nasopharyngeal", 98.6],
  ["circuit.temperature.arterialOutlet", 96],
  ["pump.arterial.flow", 4500],
  ["gas.fio2", 60],
  ["gas.sweep.flow", 2500],
];

it.each(MISTAKEN)("finds %s of %d in another unit", (signal, value) => {
  expect(verdictOf(ruleOf(signal), shown(signal, value)).verdict).toBe("breached");
});
