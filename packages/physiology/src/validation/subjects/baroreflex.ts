import type { SignalId } from "@openperfusion/signals";
import { createEngine } from "../../createEngine.ts";
import type { Engine } from "../../engine/Engine.ts";
import { generatePatient } from "../../patients/generatePatient.ts";
import type { Patient } from "../../patients/Patient.ts";
import { findings } from "./Finding.ts";
import type { Finding } from "./Finding.ts";
import { BREATHING } from "./ill.ts";

/** Awake men of two ages: by how much a beat lengthens as systolic pressure rises. */
export function baroreflex(): readonly Finding[] {
  return findings({ "V-reflex-1": sensitivity_ms_per_mmHg(45), "V-reflex-2": sensitivity_ms_per_mmHg(25) }, [
    "V-reflex-1",
    "V-reflex-2",
  ]);
}

/**
 * Slope of the interval upon the systolic pressure before it, over half a minute in which a vasoconstrictor in full takes hold. The source
 * reads sequences of spontaneous beats; those of the engine come of the 1.5 % by which beats are drawn to vary, and
 * are the same without any reflex.
 */
function sensitivity_ms_per_mmHg(age_years: number): number {
  const patient = generatePatient({
    sex: "male",
    age_years,
    height_cm: 175,
    weight_kg: 75,
    hematocrit_fraction: 0.45,
  });
  return baroreflexSlope_ms_per_mmHg(patient, BREATHING);
}

/** Of a patient with these controls set. Where the rate makes the output, in small children, the rise is over sooner. */
export function baroreflexSlope_ms_per_mmHg(
  patient: string | Patient,
  controls: readonly (readonly [SignalId, number])[],
  seconds = 30,
): number {
  const engine = createEngine({ assembly: "no-circuit", patient, seed: 1 });
  for (const [control, setting] of controls) engine.setControl(control, setting);
  engine.step(180_000);
  engine.setControl("drug.vasoconstrictor.effect", 1);
  return slope(beatsOf(engine, seconds));
}

interface Beat {
  readonly systolic_mmHg: number;
  readonly interval_ms: number;
}

function beatsOf(engine: Engine, seconds: number): readonly Beat[] {
  const beats: Beat[] = [];
  let counted = engine.slot("patient.heart.beats");
  let [began_ms, most_mmHg] = [0, 0];
  for (let now_ms = STEP_MS; now_ms <= 1000 * seconds; now_ms += STEP_MS) {
    engine.step(STEP_MS);
    most_mmHg = Math.max(most_mmHg, engine.slot("patient.armArteryLeft.pressure_mmHg"));
    if (engine.slot("patient.heart.beats") === counted) continue;
    counted = engine.slot("patient.heart.beats");
    // The first one began before anybody looked.
    if (began_ms > 0) beats.push({ systolic_mmHg: most_mmHg, interval_ms: now_ms - began_ms });
    [began_ms, most_mmHg] = [now_ms, 0];
  }
  return beats;
}

/** By least squares, each interval against the systolic pressure of the beat before. */
function slope(beats: readonly Beat[]): number {
  const pairs = beats.slice(1).map(({ interval_ms }, i) => [beats[i].systolic_mmHg, interval_ms] as const);
  const [meanX, meanY] = [0, 1].map((k) => pairs.reduce((sum, pair) => sum + pair[k], 0) / pairs.length);
  const above = pairs.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  return above / pairs.reduce((sum, [x]) => sum + (x - meanX) * (x - meanX), 0);
}

const STEP_MS = 5;
