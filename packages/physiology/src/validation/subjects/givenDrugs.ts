import type { SignalId } from "@openperfusion/signals";
import type { Engine } from "../../engine/Engine.ts";
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
  engine.step(Math.floor(minutes * 60_000 + 0.5));
}

/** Minutes until the mean pressure of some seconds is there; `limit_min` where it never is. */
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
