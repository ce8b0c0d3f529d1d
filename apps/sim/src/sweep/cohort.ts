import { rangeIn, wholeIn } from "../numbers.ts";
import { SettingError } from "../SettingError.ts";
import type { Measures } from "../case/Subject.ts";
import { draw, drawSeed } from "./draw.ts";

export interface CohortOptions {
  readonly cohort?: string;
  readonly weightRange?: string;
  readonly heightRange?: string;
  readonly ageRange?: string;
  readonly hematocritRange?: string;
  readonly anySex?: true;
  /** `false`: what no range varies is the same in all. */
  readonly spread?: string | false;
  readonly draw: readonly string[];
}

/** One of a cohort: a patient, settings drawn for him, and the seed of his course. */
export interface Member {
  readonly patient: string | Measures;
  readonly settings: Readonly<Record<string, number>>;
  readonly seed: number;
}

type Range = readonly [number, number];
const MOST = 100_000;
const DIGITS = 6;

/** Options of a cohort by the measure that they vary. */
const RANGES = {
  weight_kg: { option: "weightRange", flag: "--weight-range", limits: [1, 500] },
  height_cm: { option: "heightRange", flag: "--height-range", limits: [30, 260] },
  age_years: { option: "ageRange", flag: "--age-range", limits: [0, 120] },
  hematocrit_fraction: { option: "hematocritRange", flag: "--hematocrit-range", limits: [0, 1] },
} as const;

/**
 * Members by number: each depends on the sweep's seed and on its own number only. A measure without a range is the
 * case's own patient's; what no measure says is drawn from the published spreads by the member's seed. `undefined`: no cohort was asked for.
 */
export function cohortOf(
  options: CohortOptions,
  seed: number,
  patient: string | Measures,
  usual: Measures,
): readonly Member[] | undefined {
  const ranges = Object.entries(RANGES).flatMap(([measure, { option, flag, limits }]) => {
    const text = options[option];
    return text === undefined
      ? []
      : [{ measure, flag, text, range: rangeIn(flag, text, limits[0], limits[1]) }];
  });
  if (options.cohort === undefined) {
    const [first] = ranges;
    if (first !== undefined) throw new SettingError(first.flag, first.text, "only with --cohort");
    if (options.anySex) throw new SettingError("--any-sex", true, "only with --cohort");
    if (options.draw.length > 0) throw new SettingError("--draw", options.draw[0], "only with --cohort");
    return undefined;
  }
  const drawn = options.draw.map(parseDraw);
  const isSpread = options.spread !== false;
  const isVaried = isSpread || ranges.length > 0 || options.anySex === true;
  return Array.from({ length: wholeIn("--cohort", options.cohort, 1, MOST) }, (_, member) => {
    const value = (name: string, range: Range): number => within(range, draw(seed, member, name));
    const sex = options.anySex ? { sex: draw(seed, member, "sex") < 0.5 ? "female" : "male" } : {};
    const measures = Object.fromEntries(ranges.map(({ measure, range }) => [measure, value(measure, range)]));
    const own = drawSeed(seed, member);
    const spread = isSpread ? { seed: own } : {};
    return {
      patient: isVaried ? ({ ...usual, ...spread, ...sex, ...measures } as Measures) : patient,
      settings: Object.fromEntries(drawn.map(({ control, range }) => [control, value(control, range)])),
      seed: own,
    };
  });
}

/** `gas.fio2=0.4:0.8` */
function parseDraw(text: string): { readonly control: string; readonly range: Range } {
  const at = text.indexOf("=");
  if (at < 1) throw new SettingError("--draw", text, "CONTROL=LOW:HIGH");
  const control = text.slice(0, at);
  return { control, range: rangeIn(`--draw ${control}`, text.slice(at + 1), -1e12, 1e12) };
}

function within([low, high]: Range, share: number): number {
  return Number((low + (high - low) * share).toPrecision(DIGITS));
}
