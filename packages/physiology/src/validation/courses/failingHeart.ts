import type { Engine } from "../../engine/Engine.ts";
import { meanOf, started, value } from "../start.ts";
import { findings } from "../subjects/Finding.ts";
import type { Finding } from "../subjects/Finding.ts";
import { watch } from "../subjects/watch.ts";
import type { Watched } from "../subjects/watch.ts";
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
      "E-va-20": most.endDiastolic - least.endDiastolic,
      "E-va-21": most.esv - least.esv,
    },
    ["E-va-9"],
  );
}

/**
 * A dilated heart, vessels wide as under the anesthesia of the swine; as in that laboratory's experiments saline keeps the right
 * atrium within 3 to 7 mmHg while the pump drains it (from memory; the abstract does not tell it), here at 5.
 */
function chronic(): readonly Finding[] {
  const engine = started("va-femoral");
  engine.disturb("dilatedLvFailure", 1, 10);
  engine.disturb("sepsis", 1, 10);
  const { least, most } = atBothFlows(engine, 0.5, (seconds) => {
    keepFilled(engine, seconds);
  });
  return findings(
    {
      "E-va-1": least.endDiastolic,
      "E-va-2": most.endDiastolic,
      "E-va-3": least.peak,
      "E-va-4": most.peak,
      "E-va-5": least.edv,
      "E-va-6": most.edv,
      "E-va-16": most.endDiastolic - least.endDiastolic,
      "E-va-17": most.edv - least.edv,
      "E-va-18": most.esv - least.esv,
      "E-va-19": least.output,
    },
    ["E-va-5"],
  );
}

/** The whole of the failure: the ventricle hardly opens its valve and distends, without any fluid given. */
function distended(): readonly Finding[] {
  const engine = started("va-femoral");
  engine.disturb("lvFailure", 1, 10);
  const at = (flow_L_per_min: number): Watched => {
    setFlow(engine, flow_L_per_min);
    engine.step(60_000);
    return watch(engine, 10);
  };
  const [low, high, full] = [at(1), at(4), at(5)];
  return findings({
    "E-va-13": full.systolic_mmHg - full.diastolic_mmHg,
    "E-va-22": 100 * (high.mean_mmHg / low.mean_mmHg - 1),
    "E-va-23": full.leftAtrium_mmHg - low.leftAtrium_mmHg,
  });
}

/** The ventricle after 90 s at the least flow, and after as long at 5 L/min. */
function atBothFlows(
  engine: Engine,
  least_L_per_min: number,
  run = (seconds: number): void => {
    engine.step(1000 * seconds);
  },
): { readonly least: Loop; readonly most: Loop } {
  const at = (flow_L_per_min: number): Loop => {
    setFlow(engine, flow_L_per_min);
    run(90);
    return look(engine);
  };
  return { least: at(least_L_per_min), most: at(5) };
}

/** Saline as fast as it runs, whenever the mean pressure of the right atrium is below 5 mmHg. */
function keepFilled(engine: Engine, seconds: number): void {
  for (let second = 0; second < seconds; second++) {
    const [atrium_mmHg = 0] = meanOf(engine, ["patient.rightAtrium.pressure_mmHg"], 1);
    engine.setControl("circuit.infusion.crystalloid", atrium_mmHg < 5 ? 500 : 0);
  }
  engine.setControl("circuit.infusion.crystalloid", 0);
}

interface Loop {
  readonly edv: number;
  readonly esv: number;
  readonly peak: number;
  readonly endDiastolic: number;
  readonly ejection: number;
  readonly systolic: number;
  readonly output: number;
  readonly stroke: number;
}

/** Over 6 s; the end of diastole is the last look before the ventricles begin to contract. */
function look(engine: Engine): Loop {
  let [edv, peak, systolic, esv] = [0, 0, 0, 1e9];
  let [ends_mmHg, ends] = [0, 0];
  let before_mmHg = 0;
  let beats = engine.slot("patient.heart.beats");
  for (let i = 0; i < 1200; i++) {
    engine.step(5);
    const pressure_mmHg = engine.slot("patient.leftVentricle.pressure_mmHg");
    if (engine.slot("patient.heart.beats") > beats && i > 0) {
      ends_mmHg += before_mmHg;
      ends += 1;
    }
    beats = engine.slot("patient.heart.beats");
    before_mmHg = pressure_mmHg;
    const volume_mL = engine.slot("patient.leftVentricle.volume_mL");
    edv = Math.max(edv, volume_mL);
    esv = Math.min(esv, volume_mL);
    peak = Math.max(peak, pressure_mmHg);
    systolic = Math.max(systolic, engine.slot("patient.armArteryRight.pressure_mmHg"));
  }
  const output = value(engine, "patient.cardiacOutput");
  return {
    edv,
    esv,
    peak,
    systolic,
    endDiastolic: ends_mmHg / Math.max(1, ends),
    output,
    ejection: (100 * (edv - esv)) / edv,
    stroke: (1000 * output) / Math.max(1, value(engine, "patient.heartRate")),
  };
}
