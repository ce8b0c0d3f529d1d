import { bloodFromTensions } from "../../blood/bloodFromTensions.ts";
import { pow } from "../../math/pow.ts";
import { readSamples } from "../../testing/tonometer.ts";
import { finding, largest } from "../point.ts";
import type { Finding } from "../subjects/Finding.ts";
import { NORMAL } from "./oxygenCurve.ts";

const TEMPERATURES_DEGC = [29, 31, 33, 35, 39, 41];

/**
 * Sealed blood against the equation by which an analyzer carries a pO2 over to the patient's temperature. Within the range of the A6 table it lets the step per
 * degree fall as hemoglobin fills, which a table of one factor for all tensions (A6-po2) can't.
 */
export function analyzerFindings(): readonly Finding[] {
  return [40, 60, 80, 100, 150].map((po2_mmHg) => {
    const samples = TEMPERATURES_DEGC.map((bath_degC) => ({
      blood: bloodFromTensions({ ...NORMAL, po2_mmHg }),
      bath_degC,
    }));
    const errors = readSamples(samples).map(
      (sample, i) => 100 * (sample.po2_mmHg / analyzer_mmHg(po2_mmHg, TEMPERATURES_DEGC[i]) - 1),
    );
    return finding(
      {
        id: `A6-analyzer-${po2_mmHg}`,
        subject: "blood",
        what: `pO2 of sealed blood from ${po2_mmHg} mmHg at 37 °C, largest error of ${TEMPERATURES_DEGC.length}, 29 to 41 °C`,
        low: 0,
        high: 5,
        published: "0",
        unit: "%",
        source: "Equation of the IL 1301 and 1303 analyzers; limit as in A6",
        seen: "medicalalgorithms.com/correction-of-po2-for-temperature, 2026-11-26",
      },
      largest(errors),
    );
  });
}

function analyzer_mmHg(po2_mmHg: number, temperature_degC: number): number {
  const power = pow(po2_mmHg, 3.88);
  const step = (5.49e-11 * power + 0.071) / (9.72e-9 * power + 2.3);
  return po2_mmHg * pow(10, step * (temperature_degC - 37));
}
