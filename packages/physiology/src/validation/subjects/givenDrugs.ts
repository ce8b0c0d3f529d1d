import type { SignalId } from "@openperfusion/signals";
import type { Drug } from "../../drugs/Drug.ts";
import type { Engine } from "../../engine/Engine.ts";
import { CONTROL_S } from "../../engine/rates.ts";
import { effectOf } from "../../kinds/drugs.ts";
import { clearedShare, passDrug, USUAL_CLEARANCE } from "../../kinds/drugKinetics.ts";
import type { Organs } from "../../kinds/drugKinetics.ts";
import { meanOf } from "../start.ts";

/** What a catheter finds, as means over some breaths; pressures in mmHg. */
export interface Circulation {
  readonly mean: number;
  readonly output_mL_per_s: number;
  readonly rate_per_min: number;
  readonly leftAtrium: number;
  /** mmHg·s/mL. */
  readonly systemic: number;
  readonly pulmonary: number;
}

/** On bypass the pump's flow counts as the output. */
export function circulation(engine: Engine, seconds = 12): Circulation {
  const pumped = engine.slots.includes("pump.arterial.flow_mL_per_s");
  const [mean, output, rate_per_min, leftAtrium, rightAtrium, lungArtery] = meanOf(
    engine,
    [
      "patient.armArteryRight.pressure_mmHg",
      pumped ? "pump.arterial.flow_mL_per_s" : "patient.pulmonaryValve.flow_mL_per_s",
      "patient.heart.beatRate_per_min",
      "patient.leftAtrium.pressure_mmHg",
      "patient.rightAtrium.pressure_mmHg",
      "patient.pulmonaryArteries.pressure_mmHg",
    ],
    seconds,
  );
  return {
    mean,
    output_mL_per_s: output,
    rate_per_min,
    leftAtrium,
    systemic: (mean - rightAtrium) / output,
    pulmonary: (lungArtery - leftAtrium) / output,
  };
}

/** Sets a drug's control and lets so many minutes pass. */
export function give(engine: Engine, control: SignalId, value: number, minutes = 0): void {
  engine.setControl(control, value);
  wait(engine, minutes);
}

export function wait(engine: Engine, minutes: number): void {
  engine.step(Math.round(minutes * 60_000));
}

/**
 * Minutes until `quantity` has come to `share` of the way from `start` to `goal`, looked at every `every_s` as a mean over
 * `over_s`; `limit_min` where it never does.
 */
export function minutesUntil(
  engine: Engine,
  isThere: (mean_mmHg: number) => boolean,
  limit_min: number,
  over_s = 5,
): number {
  for (let passed_s = 0; passed_s < 60 * limit_min; passed_s += over_s) {
    const [mean] = meanOf(engine, ["patient.armArteryRight.pressure_mmHg"], over_s);
    if (isThere(mean)) return (passed_s + over_s / 2) / 60;
  }
  return limit_min;
}

export function rise_percent(before: number, after: number): number {
  return 100 * (after / before - 1);
}

/** A drug alone in a well-fed body: the engine's own kernel, without an engine around it. */
export class Bench {
  readonly #drug: Drug;
  readonly #organs: Organs;
  readonly #rows = {
    central: new Float64Array(1),
    peripheral: new Float64Array(1),
    concentration_per_L: new Float64Array(1),
    left: new Float64Array(1),
  };
  #site_per_L = 0;
  #given = 0;

  constructor(drug: Drug, organs: Partial<Organs> = {}) {
    this.#drug = drug;
    this.#organs = { ...USUAL_CLEARANCE, ...organs };
  }

  /** A bolus at once, in the drug's own unit, then an infusion in its unit per minute. */
  run(minutes: number, perMin = 0, bolus = 0): this {
    const { kinetics, ke0_per_min } = this.#drug;
    if (kinetics === undefined) throw new RangeError(`${this.#drug.name} has no kinetics`);
    let dose = bolus;
    for (let step = 0; step < Math.round((minutes * 60) / CONTROL_S); step++) {
      const now = dose + (perMin / 60) * CONTROL_S;
      this.#given += now;
      passDrug(this.#rows, 0, kinetics, now, this.#organs);
      dose = 0;
      const reached = ke0_per_min === undefined ? 1 : clearedShare((ke0_per_min / 60) * CONTROL_S);
      this.#site_per_L += (this.concentration_per_L - this.#site_per_L) * reached;
    }
    return this;
  }

  get concentration_per_L(): number {
    return this.#rows.concentration_per_L[0];
  }

  get effect(): number {
    return effectOf(this.#drug.effects[0], this.#site_per_L);
  }

  get left_percent(): number {
    return (100 * (this.#rows.central[0] + this.#rows.peripheral[0])) / this.#given;
  }

  /** Minutes until `isThere`, looked at every `every` minutes. */
  until(isThere: () => boolean, every: number, limit: number): number {
    let passed = 0;
    while (!isThere() && passed < limit) {
      this.run(every);
      passed += every;
    }
    return passed;
  }

  /** Minutes in which the concentration falls by half from now on. */
  halfLife_min(): number {
    const from = this.concentration_per_L;
    return this.until(() => this.concentration_per_L < from / 2, 0.1, 10_000);
  }
}
