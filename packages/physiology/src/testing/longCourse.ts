import type { SignalId } from "@openperfusion/signals";
import type { SignalLimit } from "../engine/averaged/AveragedStepper.ts";
import type { Engine } from "../engine/Engine.ts";
import { leaksBetween } from "./accounts.ts";

/** What staff of an intensive care unit do day and night, and whether the circuit ages. */
export interface Care {
  readonly sweep_L_per_min: number;
  readonly ages: boolean;
}

/** Means over the last two hours of a day, and what stands at its end. */
export interface Day {
  readonly day: number;
  readonly map_mmHg: number;
  readonly svo2_percent: number;
  readonly core_degC: number;
  readonly paco2_mmHg: number;
  readonly flow_L_per_min: number;
  /** Over the oxygenator, per flow. */
  readonly drop_mmHg_min_per_L: number;
  readonly outletPo2_mmHg: number;
  /** What patient and circuit hold, and the fluid between the cells. */
  readonly blood_mL: number;
  readonly interstitium_mL: number;
  readonly freeHemoglobin_mg_per_dL: number;
  /** The most that any organ has lost. */
  readonly worstInjury: number;
  /** The largest share of anything that was unaccounted for since the beginning. */
  readonly leak: number;
}

const HALF_HOUR_S = 1800;
const LOOK_S = 200;
const LAST_HOURS = 2;
/** What no longer belongs to the blood. */
const OUTSIDE = /^(patient\.(field|lost|bladder|interstitium)|circuit\.\w*(Bag|aste|loor|Tank))\./;

/**
 * Days of ECMO in the averaged regime with maintenance fluid by what the kidneys make. Reports each day; throws where the patient
 * leaves life (mean pressure below 40 mmHg). A day may be cut short by `hours`.
 */
export function careFor(
  engine: Engine,
  care: Care,
  days: number,
  report: (day: Day) => void = () => undefined,
  hours = 24,
): readonly Day[] {
  const start = engine.balance();
  engine.setControl("patient.maintenance.replacement", 1);
  engine.setControl("gas.sweep.flow", care.sweep_L_per_min);
  engine.setControl("circuit.aging", care.ages ? 1 : 0);
  const found: Day[] = [];
  for (let day = 1; day <= days; day++) {
    const sums = new Map<SignalId, number>(WATCHED.map((signal) => [signal, 0]));
    let looks = 0;
    const run = (seconds: number): void => {
      const { stoppedBy } = engine.stepAveraged(seconds, ALIVE);
      if (stoppedBy !== undefined) throw new Error(`day ${day}: ${stoppedBy.signal} is ${stoppedBy.value}`);
    };
    for (let half = 0; half < 2 * hours; half++) {
      if (half < 2 * (hours - LAST_HOURS)) run(HALF_HOUR_S);
      else
        for (let second = 0; second < HALF_HOUR_S; second += LOOK_S) {
          run(LOOK_S);
          for (const signal of WATCHED) sums.set(signal, sums.get(signal)! + numberOf(engine, signal));
          looks += 1;
        }
    }
    const mean = (signal: SignalId): number => sums.get(signal)! / looks;
    found.push({
      day,
      map_mmHg: mean("patient.pressure.arterial.mean"),
      svo2_percent: mean("blood.mixedVenous.so2"),
      core_degC: mean("patient.temperature.core"),
      paco2_mmHg: mean("blood.radialRight.pco2"),
      flow_L_per_min: mean("flowmeter.flow.mean10s"),
      drop_mmHg_min_per_L:
        (mean("circuit.pressure.preOxygenator") - mean("circuit.pressure.postOxygenator")) /
        mean("flowmeter.flow.mean10s"),
      outletPo2_mmHg: mean("blood.arterial.po2"),
      blood_mL: held(engine, (name) => !OUTSIDE.test(name)),
      interstitium_mL: engine.slot("patient.interstitium.volume_mL"),
      freeHemoglobin_mg_per_dL: engine.slot("patient.hemostasis.freeHemoglobin_mg_per_dL"),
      worstInjury: Math.max(...matching(engine, /\.injury$/)),
      leak: leaksBetween(start, engine.balance())[0]?.relative ?? 0,
    });
    report(found.at(-1)!);
  }
  return found;
}

const WATCHED = [
  "patient.pressure.arterial.mean",
  "blood.mixedVenous.so2",
  "patient.temperature.core",
  "blood.radialRight.pco2",
  "flowmeter.flow.mean10s",
  "circuit.pressure.preOxygenator",
  "circuit.pressure.postOxygenator",
  "blood.arterial.po2",
] as const satisfies readonly SignalId[];

const ALIVE: readonly SignalLimit[] = [{ signal: "patient.pressure.arterial.mean", below: 40 }];

function numberOf(engine: Engine, signal: SignalId): number {
  const value = engine.read(signal);
  return typeof value === "number" ? value : Number.NaN;
}

function matching(engine: Engine, name: RegExp): readonly number[] {
  return engine.slots.filter((slot) => name.test(slot)).map((slot) => engine.slot(slot));
}

function held(engine: Engine, counts: (name: string) => boolean): number {
  return engine.slots
    .filter((slot) => slot.endsWith(".volume_mL") && counts(slot))
    .reduce((sum, slot) => sum + engine.slot(slot), 0);
}
