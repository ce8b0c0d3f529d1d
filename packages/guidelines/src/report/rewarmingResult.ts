import { belongsTo } from "../vocabulary/population.ts";
import type { RewarmingResult } from "./CaseReport.ts";
import type { PhaseFinder } from "./phaseFinder.ts";
import type { ReportTraces } from "./traces.ts";

/** STS/SCA/AmSECT 2015: adults, from an outlet of 30 °C on. */
const LIMIT_C_PER_MIN = 0.5;
const LIMIT_FROM_C = 30;

/** How fast the outlet was warmed, and how long faster than the limit while the limit's own rule speaks. */
export function rewarmingResult(
  { outletSlope, outlet, age_years }: ReportTraces,
  from_s: number,
  isIn: PhaseFinder,
): RewarmingResult {
  let fastest: number | undefined;
  let fastest_s: number | undefined;
  let tooFast_s = 0;
  outletSlope.forEach((value, second) => {
    const time_s = from_s + second;
    if (Number.isNaN(value) || !isIn("rewarming", time_s)) return;
    const hasLimit = outlet[second]! >= LIMIT_FROM_C && belongsTo("adult", age_years[second]) === true;
    if (hasLimit && value > LIMIT_C_PER_MIN) tooFast_s++;
    if (fastest === undefined || value > fastest) {
      fastest = value;
      fastest_s = time_s;
    }
  });
  return { fastest_C_per_min: fastest, fastest_s, tooFast_s };
}
