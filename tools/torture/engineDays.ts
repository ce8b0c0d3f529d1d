import { createEngine } from "@openperfusion/physiology";
import { careFor } from "@openperfusion/physiology/testing";
import type { Day } from "@openperfusion/physiology/testing";

/** Days of ECMO in the averaged regime, with the circuit aging or not. */
export interface DaysRun {
  readonly assembly: string;
  readonly ages: boolean;
  readonly days: number;
  readonly seed: number;
}

/** Sweep at which arterial PCO2 is near 40 mmHg, of what each circuit does in the adult man. */
const CARE: Readonly<Record<string, { readonly sweep_L_per_min: number }>> = {
  "va-femoral": { sweep_L_per_min: 1.8 },
  "vv-two-site": { sweep_L_per_min: 1.5 },
};

export function daysRuns(seed: number, days: number): readonly DaysRun[] {
  return Object.keys(CARE).flatMap((assembly) =>
    [false, true].map((ages) => ({ assembly, ages, days, seed })),
  );
}

/** Runs them and says what is not as it should be. */
export function runDays({ assembly, ages, days, seed }: DaysRun): {
  readonly found: readonly Day[];
  readonly problems: readonly string[];
} {
  const engine = createEngine({ assembly, patient: "adult-man", seed });
  const found = careFor(engine, { ...CARE[assembly]!, ages }, days);
  return {
    found,
    problems: [
      ...harmful(found),
      ...(ages ? notAged(found, engine.control("pump.arterial.speed")) : unsteady(found)),
    ],
  };
}

const MOST_LEAK = 1e-6;
/** A good run does no harm; what a share of a millionth is, no method shows. */
const MOST_INJURY = 1e-6;
const HARMLESS_DAYS = 10;

/** Accounts, and what a good run must never do. */
function harmful(found: readonly Day[]): readonly string[] {
  return found.flatMap(({ day, leak, worstInjury }) => [
    ...(leak <= MOST_LEAK ? [] : [`day ${day}: ${leak.toExponential(1)} is unaccounted for`]),
    ...(day > HARMLESS_DAYS || worstInjury <= MOST_INJURY
      ? []
      : [`day ${day}: an organ has lost ${worstInjury}`]),
  ]);
}

/** With aging off the last day is as the first. */
function unsteady(found: readonly Day[]): readonly string[] {
  const first = found[0]!;
  const last = found.at(-1)!;
  const differ = (what: keyof Day, most: number): readonly string[] =>
    Math.abs(last[what] - first[what]) <= most
      ? []
      : [`${what}: ${first[what]} on day 1, ${last[what]} on day ${last.day}`];
  return [
    ...differ("map_mmHg", 0.5),
    ...differ("svo2_percent", 0.5),
    ...differ("core_degC", 0.05),
    ...differ("blood_mL", 10),
    ...differ("interstitium_mL", 10),
  ];
}

/**
 * With aging on the bundle closes by 3 % of what is open in a day: its resistance grows as (1 − 0.9·c)⁻³
 * (`docs/physiology/hemolysis-and-thrombus.md`), transfer falls by c² (`oxygenator.md`), and plasma holds as much free hemoglobin as
 * the pump frees and 1.2 mL/s clear: NIH 0.021 g/100 L at 3000 rpm and 4.2 L/min (Rotaflow), by speed^5.3 and flow^−1.3.
 */
function notAged(found: readonly Day[], speed_rpm: number): readonly string[] {
  const first = found[0]!;
  const last = found.at(-1)!;
  const closed = ({ day }: Day): number => 1 - Math.exp(-0.03 * day);
  const open = (day: Day): number => 1 - 0.9 * closed(day);
  const wanted = (open(first) / open(last)) ** 3;
  const freed_mg_per_L = 0.21 * (speed_rpm / 3000) ** 5.3 * (last.flow_L_per_min / 4.2) ** -1.3;
  const held_mg_per_dL = ((freed_mg_per_L * last.flow_L_per_min) / 60 / 1.2) * 100;
  const ratio = last.drop_mmHg_min_per_L / first.drop_mmHg_min_per_L;
  return [
    ...(Math.abs(ratio / wanted - 1) <= 0.1 ? [] : [`drop per flow × ${ratio}, × ${wanted} by its page`]),
    ...(last.outletPo2_mmHg < first.outletPo2_mmHg ? [] : ["PO2 after the oxygenator has not fallen"]),
    ...(Math.abs(last.freeHemoglobin_mg_per_dL / held_mg_per_dL - 1) <= 0.2
      ? []
      : [`free hemoglobin ${last.freeHemoglobin_mg_per_dL} mg/dL, ${held_mg_per_dL} by its page`]),
  ];
}
