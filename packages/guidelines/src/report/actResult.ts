import type { ActResult } from "./CaseReport.ts";
import type { PhaseFinder } from "./phaseFinder.ts";
import type { ReportTraces } from "./traces.ts";

/** The longest time on bypass without a new ACT; where none had been taken yet, since bypass began. */
export function actResult({ actAge }: ReportTraces, from_s: number, isIn: PhaseFinder): ActResult {
  let longest: number | undefined;
  let longestEnd_s = from_s;
  let samples = 0;
  let bypass_s = 0;
  actAge.forEach((age, second) => {
    const isMeasured = !Number.isNaN(age);
    if (isMeasured && !(age > (actAge[second - 1] ?? Number.NaN))) samples++;
    if (!isIn("bypass", from_s + second)) {
      bypass_s = 0;
      return;
    }
    const gap = isMeasured ? age : bypass_s;
    bypass_s++;
    if (longest !== undefined && gap <= longest) return;
    longest = gap;
    longestEnd_s = from_s + second;
  });
  return {
    samples,
    longestGap_s: longest,
    longestGapFrom_s: longest === undefined ? undefined : longestEnd_s - longest,
  };
}
