import type { SignalId } from "@openperfusion/signals";
import { inputsOf } from "../../rule/inputsOf.ts";
import { describeRule } from "../../testing/describeRule.ts";
import type { Course, RuleCase } from "../../testing/ruleCase.ts";
import { SAMPLE_AGREES } from "./sampleAgrees.ts";

const VECTORS: Readonly<Partial<Record<SignalId, readonly [sample: number, apart: number]>>> = {
  "blood.inlineVenous.hemoglobin": [8, 2],
  "blood.inlineVenous.hematocrit": [24, 6],
  "blood.inlineVenous.so2": [72, 10],
  "blood.inlineArterial.ph": [7.4, 0.1],
  "blood.inlineArterial.pco2": [40, 10],
  "blood.inlineArterial.potassium": [4.5, 1],
};

for (const rule of SAMPLE_AGREES) {
  const signals = [...inputsOf(rule).signals.keys()];
  const inline = signals.find((signal) => signal.includes(".inline"))!;
  const temperature = signals.find((signal) => signal.startsWith("circuit"));
  const sample = signals.find((signal) => !signal.includes(".inline") && signal !== temperature)!;
  const [usual, apart] = VECTORS[inline]!;
  const shown = (inlineCourse: Course, sampleCourse: Course = usual): RuleCase => ({
    values: {
      ...(temperature === undefined ? {} : { [temperature]: 36 }),
      [inline]: inlineCourse,
      [sample]: sampleCourse,
    },
  });
  describeRule(rule, {
    given: shown(usual + 0.99 * apart),
    met: [
      shown(usual - 0.99 * apart),
      // The patient, not the monitor: blood changes after the only sample.
      {
        ...shown(
          (time_s) => usual + (time_s < 30 ? 0 : 3 * apart),
          (time_s) => (time_s === 0 ? usual : "notAvailable"),
        ),
        for_s: 120,
      },
    ],
    breached: [shown(usual + 1.01 * apart), shown(usual - 1.01 * apart)],
    // The patient, not the monitor: gases of cold blood, stated at 37 °C by the one and as they are by the other.
    notApplicable:
      temperature === undefined ? [] : [{ values: { [temperature]: 35.9, [inline]: usual + 3 * apart } }],
  });
}
