import { adultMan } from "../../patients/adultMan.ts";
import { log } from "../../math/log.ts";
import { exp } from "../../math/exp.ts";
import { value } from "../start.ts";
import { findings } from "../subjects/Finding.ts";
import type { Finding } from "../subjects/Finding.ts";
import {
  BRAIN,
  brainFlow_mL_per_min,
  brainMass_kg,
  gutExtraction_percent,
  onBypassAt,
  setIndex,
  uptake_mL_per_min,
} from "./atTemperature.ts";

const FITTED = [
  ...[1, 2, 3, 4, 5].flatMap((n) => [`A7-${n}`, `A9-${n}`, `A11-${n}`]),
  "A8-1",
  "A8-2",
  "V-kidney-1",
  "V-brain-4",
  "V-brain-5",
  "V-brain-6",
];

/** Bypass with the whole body at one temperature: uptake by temperature and flow, brain and its safe arrest. */
export function coldBypassFindings(): readonly Finding[] {
  const found: Record<string, number> = {};
  const warm = onBypassAt(37, 2.1, 150);
  const perM2 = (engine: typeof warm): number => uptake_mL_per_min(engine) / adultMan.bsa_m2;
  const warmBrain = uptake_mL_per_min(warm, BRAIN);
  const warmFlow = brainFlow_mL_per_min(warm);
  found["A8-1"] = perM2(warm);

  for (const [n, temperature] of [30, 25, 20, 15, 10].entries()) {
    const engine = onBypassAt(temperature, 2, temperature === 15 ? 120 : 60);
    const share = uptake_mL_per_min(engine, BRAIN) / warmBrain;
    found[`A9-${n + 1}`] = 100 * share;
    // Safe arrest: 5 min at 37 °C over the share of its uptake that is left.
    found[`A11-${n + 1}`] = 5 / share;
    if (temperature === 20) {
      found["A7-1"] = perM2(engine);
      found["A7-6"] = extraction_percent(engine);
      for (const [id, index] of [
        ["A7-2", 1.5],
        ["A7-3", 1],
        ["A7-4", 0.5],
        ["A7-5", 0.25],
      ] as const) {
        setIndex(engine, index);
        engine.step(60_000);
        found[id] = perM2(engine);
        const flow = brainFlow_mL_per_min(engine);
        if (index === 0.25) found["A7-7"] = extraction_percent(engine);
        if (index !== 1.5 && index !== 0.5) continue;
        found[index === 1.5 ? "V-brain-7" : "V-brain-8"] = flow / (brainMass_kg(engine) * 10);
        found[index === 1.5 ? "V-brain-9" : "V-brain-10"] = (100 * flow) / (1000 * index * adultMan.bsa_m2);
      }
    }
    if (temperature === 15) {
      found["V-brain-5"] = (100 * brainFlow_mL_per_min(engine)) / warmFlow;
      // pH-stat: the cold blood itself stands at 40 mmHg.
      const phStat = onBypassAt(15, 2, 240, "pH-stat");
      found["V-brain-6"] = (100 * brainFlow_mL_per_min(phStat)) / warmFlow;
    }
  }

  const at27 = onBypassAt(27, 2, 150);
  found["A10"] = exp((log(warmBrain / uptake_mL_per_min(at27, BRAIN)) * 10) / 10);
  found["V-brain-4"] = 100 * (1 - brainFlow_mL_per_min(at27) / warmFlow);
  found["V-kidney-1"] = (100 * value(at27, "patient.flow.renal")) / value(at27, "pump.arterial.flow");

  const at32 = onBypassAt(32, 2.2, 120);
  found["V-gut-2"] = uptake_mL_per_min(at32, ["patient.viscera"]);
  found["V-gut-4"] = 100 * at32.slot("patient.viscera.blood.so2_fraction");
  found["V-gut-6"] = gutExtraction_percent(at32);

  const hickey = onBypassAt(25.4, 2.1);
  found["A8-2"] = perM2(hickey);
  setIndex(hickey, 1.2);
  hickey.step(120_000);
  found["A8-3"] = perM2(hickey);
  return findings(found, FITTED);
}

/** Uptake over delivery, which venous blood shows once it has come round. */
function extraction_percent(engine: ReturnType<typeof onBypassAt>): number {
  const content = engine.slot("circuit.arterialLine.o2_mmol") / engine.slot("circuit.arterialLine.volume_mL");
  const delivered_mL_per_min = value(engine, "pump.arterial.flow") * 1000 * content * 22.39;
  return (100 * uptake_mL_per_min(engine)) / delivered_mL_per_min;
}
