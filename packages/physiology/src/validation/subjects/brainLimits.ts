import type { Engine } from "../../engine/Engine.ts";
import { log } from "../../math/log.ts";
import { started } from "../start.ts";
import { findings } from "./Finding.ts";
import type { Finding } from "./Finding.ts";
import { brainFlow_mL_per_min, value, watch } from "./watch.ts";

/**
 * Between which pressures the brain keeps its flow on bypass: until the flow follows pressure by more than half as fast, in
 * proportion (half is ours; the sources watch when oximetry begins to follow pressure).
 */
export function brainLimits(): readonly Finding[] {
  const man = pressuresAndFlows("adult-man");
  const elderly = pressuresAndFlows("adult-elderly");
  return findings(
    {
      "V-brain-1": limit_mmHg(man, -1),
      "V-brain-2": limit_mmHg(man, 1),
      "V-brain-3": limit_mmHg(elderly, -1),
    },
    ["V-brain-1", "V-brain-2"],
  );
}

interface Point {
  readonly pressure_mmHg: number;
  readonly flow_mL_per_min: number;
}

/**
 * The aorta clamped, so that there is no pulse, which would move the limits; half of a vasoconstrictor's effect all the way, and
 * the pump turned up minute by minute. Arterial pCO2 is held at 40 mmHg, or it would move the flow.
 */
function pressuresAndFlows(patient: string): readonly Point[] {
  const engine = started("cpb-adult", patient);
  engine.setControl("circuit.clamp.aorticCross", 1);
  engine.setControl("pump.vent.flowSet", 0.3);
  engine.setControl("drug.vasoconstrictor.effect", 0.5);
  const least_L_per_min_m2 = 1.3;
  for (let minute = 0; minute < 5; minute++) aMinuteLater(engine, least_L_per_min_m2);
  const points: Point[] = [];
  for (let index = least_L_per_min_m2; index < 3.05; index += 0.1) points.push(aMinuteLater(engine, index));
  return points;
}

function aMinuteLater(engine: Engine, index_L_per_min_m2: number): Point {
  const speed_per_min = (index_L_per_min_m2 * value(engine, "patient.bsa") * 1000) / 27;
  engine.setControl("pump.arterial.speed", Math.floor(speed_per_min + 0.5));
  for (let s = 0; s < 60; s += 10) {
    const asked = (engine.control("gas.sweep.flow") * value(engine, "blood.arterial.pco2")) / 40;
    engine.setControl("gas.sweep.flow", Math.max(0.3, Math.min(8, asked)));
    engine.step(10_000);
  }
  const { mean_mmHg } = watch(engine, 5);
  return { pressure_mmHg: mean_mmHg, flow_mL_per_min: brainFlow_mL_per_min(engine) };
}

/** From the point nearest to 75 mmHg on, downward (−1) or upward (1), the last before flow follows; NaN where it never does. */
function limit_mmHg(points: readonly Point[], way: -1 | 1): number {
  const middle = points.findIndex(({ pressure_mmHg }) => pressure_mmHg >= 75);
  for (let i = middle; points[i + way] !== undefined; i += way) {
    const [here, next] = [points[i], points[i + way]];
    const followed = log(next.flow_mL_per_min / here.flow_mL_per_min);
    if (followed / log(next.pressure_mmHg / here.pressure_mmHg) > 0.5) return here.pressure_mmHg;
  }
  return Number.NaN;
}
