import { belongsTo } from "../vocabulary/population.ts";
import type { DeliveryResult, Dip } from "./CaseReport.ts";
import type { PhaseFinder } from "./phaseFinder.ts";
import type { ReportTraces } from "./traces.ts";

const S_PER_MIN = 60;
/** EACTS/EACTAIC/EBCP 2024, as quoted: adults in normothermia, which is 35 °C or more there. */
const FLOOR = 280;
const NORMOTHERMIA_C = 35;

/** DO2i over the case, and its dips below the floor while the floor's own rule speaks: adults, clamped and warm. */
export function deliveryResult(
  { do2i, nasopharyngeal, age_years }: ReportTraces,
  from_s: number,
  isIn: PhaseFinder,
): DeliveryResult {
  const hasFloor = (second: number): boolean =>
    belongsTo("adult", age_years[second]) === true &&
    nasopharyngeal[second]! >= NORMOTHERMIA_C &&
    isIn("crossClamp", from_s + second);
  const known = do2i.filter((value) => !Number.isNaN(value));
  const judged = do2i.map((value, second) => (hasFloor(second) ? value : Number.NaN));
  const dips = dipsOf(judged, from_s);
  return {
    floor: FLOOR,
    known_s: known.length,
    nadir: known.length === 0 ? undefined : known.reduce((low, value) => Math.min(low, value)),
    judged_s: judged.filter((value) => !Number.isNaN(value)).length,
    below_s: judged.filter((value) => value < FLOOR).length,
    area: dips.reduce((sum, { area }) => sum + area, 0),
    dips,
  };
}

function dipsOf(do2i: readonly number[], from_s: number): readonly Dip[] {
  const dips: Dip[] = [];
  let open: Omit<Dip, "to_s"> | undefined;
  const close = (to_s: number): void => {
    if (open !== undefined) dips.push({ ...open, to_s });
    open = undefined;
  };
  do2i.forEach((value, second) => {
    // NaN is neither a dip nor its end by itself: the stretch that is known ends there.
    if (!(value < FLOOR)) return close(from_s + second);
    const { nadir, area, from_s: begun_s } = open ?? { nadir: value, area: 0, from_s: from_s + second };
    open = { from_s: begun_s, nadir: Math.min(nadir, value), area: area + (FLOOR - value) / S_PER_MIN };
  });
  close(from_s + do2i.length);
  return dips;
}
