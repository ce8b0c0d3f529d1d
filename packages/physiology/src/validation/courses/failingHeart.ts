import type { Engine } from "../../engine/Engine.ts";
import { started, value } from "../start.ts";
import { findings } from "../subjects/Finding.ts";
import type { Finding } from "../subjects/Finding.ts";
import { watch } from "../subjects/watch.ts";
import { setFlow } from "./setFlow.ts";

/** Left ventricles on venoarterial ECMO, from the least flow to five liters. */
export function failingHeart(): readonly Finding[] {
  return [...acute(), ...chronic(), ...distended()];
}

/**
 * The man's heart made as weak as that of the swine in shock was beside 1 L/min (stroke 48 mL, ejection 43 %), his vessels
 * wide as after hypoxia, and, since end-diastolic volume stayed as the flow rose, filled with a liter.
 */
function acute(): readonly Finding[] {
  const engine = started("va-femoral");
  engine.disturb("lvFailure", 0.6, 10);
  engine.disturb("sepsis", 0.7, 10);
  engine.setControl("circuit.infusion.crystalloid", 500);
  engine.step(120_000);
  engine.setControl("circuit.infusion.crystalloid", 0);
  const { least, most } = atBothFlows(engine, 1);
  return findings(
    {
      "E-va-7": most.systolic,
      "E-va-8": most.output,
      "E-va-9": least.ejection,
      "E-va-10": most.ejection,
      "E-va-11": most.stroke,
    },
    ["E-va-9"],
  );
}

/** A dilated ventricle, vessels wide as under the anesthesia of the swine. */
function chronic(): readonly Finding[] {
  const engine = started("va-femoral");
  engine.disturb("dilatedLvFailure", 1, 10);
  engine.disturb("sepsis", 1, 10);
  const { least, most } = atBothFlows(engine, 0.5);
  return findings(
    {
      "E-va-1": least.endDiastolic,
      "E-va-2": most.endDiastolic,
      "E-va-3": least.peak,
      "E-va-4": most.peak,
      "E-va-5": least.edv,
      "E-va-6": most.edv,
    },
    ["E-va-5"],
  );
}

/** The whole of the failure: the ventricle hardly opens its valve and distends. */
function distended(): readonly Finding[] {
  const engine = started("va-femoral");
  engine.disturb("lvFailure", 1, 10);
  setFlow(engine, 5);
  engine.step(60_000);
  const seen = watch(engine, 10);
  return findings({ "E-va-13": seen.systolic_mmHg - seen.diastolic_mmHg });
}

/** The ventricle after 90 s at the least flow, and after as long at 5 L/min. */
function atBothFlows(engine: Engine, least_L_per_min: number): { readonly least: Loop; readonly most: Loop } {
  const at = (flow_L_per_min: number): Loop => {
    setFlow(engine, flow_L_per_min);
    engine.step(90_000);
    return look(engine);
  };
  return { least: at(least_L_per_min), most: at(5) };
}

interface Loop {
  readonly edv: number;
  readonly peak: number;
  readonly endDiastolic: number;
  readonly ejection: number;
  readonly systolic: number;
  readonly output: number;
  readonly stroke: number;
}

function look(engine: Engine): Loop {
  let [edv, peak, systolic, endDiastolic, esv] = [0, 0, 0, 0, 1e9];
  for (let i = 0; i < 600; i++) {
    engine.step(10);
    const volume = engine.slot("patient.leftVentricle.volume_mL");
    if (volume > edv) {
      edv = volume;
      endDiastolic = engine.slot("patient.leftVentricle.pressure_mmHg");
    }
    esv = Math.min(esv, volume);
    peak = Math.max(peak, engine.slot("patient.leftVentricle.pressure_mmHg"));
    systolic = Math.max(systolic, engine.slot("patient.armArteryRight.pressure_mmHg"));
  }
  const output = value(engine, "patient.cardiacOutput");
  return {
    edv,
    peak,
    systolic,
    endDiastolic,
    output,
    ejection: (100 * (edv - esv)) / edv,
    stroke: (1000 * output) / Math.max(1, value(engine, "patient.heartRate")),
  };
}
