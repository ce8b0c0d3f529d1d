import { oxygenSaturation_fraction } from "../../blood/oxygenDissociation.ts";
import type { Engine } from "../../engine/Engine.ts";
import { root } from "../point.ts";
import { meanOf, started, value } from "../start.ts";
import { childCircuits } from "./childCircuits.ts";
import { childLesions } from "./childLesions.ts";
import { childNorms } from "./childNorms.ts";
import { findings } from "./Finding.ts";
import type { Finding } from "./Finding.ts";
import { brainFlow_mL_per_min, uptake_mL_per_min, watch } from "./watch.ts";

/** Newborn, infant and child at rest on a ventilator, without a circuit, then what matures, lesions, and circuits of their size. */
export function childSubjects(): readonly Finding[] {
  return [...newborn(), ...infant(), ...childSix(), ...childNorms(), ...childLesions(), ...childCircuits()];
}

interface Rest {
  readonly engine: Engine;
  readonly output_L_per_min: number;
  readonly stroke_mL: number;
  readonly rate_per_min: number;
  readonly pressure_mmHg: number;
  readonly uptake_mL_per_min: number;
  readonly weight_kg: number;
  readonly bsa_m2: number;
  readonly volume_mL_per_kg: number;
  readonly deadSpace_mL_per_kg: number;
}

function atRest(patient: string): Rest {
  const engine = started("no-circuit", patient);
  engine.step(300_000);
  const seen = watch(engine);
  const weight_kg = value(engine, "patient.weight");
  return {
    engine,
    output_L_per_min: seen.output_L_per_min,
    stroke_mL: seen.strokeVolume_mL,
    rate_per_min: seen.rate_per_min,
    pressure_mmHg: seen.mean_mmHg,
    uptake_mL_per_min: uptake_mL_per_min(engine),
    weight_kg,
    bsa_m2: value(engine, "patient.bsa"),
    volume_mL_per_kg: value(engine, "patient.bloodVolume") / weight_kg,
    deadSpace_mL_per_kg: engine.slot("patient.lungs.deadSpace_mL") / weight_kg,
  };
}

function newborn(): readonly Finding[] {
  const { engine, ...rest } = atRest("newborn");
  return findings(
    {
      "P-newborn-1": (1000 * rest.output_L_per_min) / rest.weight_kg,
      "P-newborn-2": rest.stroke_mL / rest.weight_kg,
      "P-newborn-3": rest.rate_per_min,
      "P-newborn-4": rest.pressure_mmHg,
      "P-newborn-5": rest.uptake_mL_per_min,
      "P-newborn-6": rest.deadSpace_mL_per_kg,
      "P-newborn-7": engine.slot("patient.lungs.restingVolume_mL"),
      "P-newborn-8": breathCompliance_mL_per_cmH2O(engine),
      "P-newborn-9": brainFlow_per_100g(engine),
      "P-newborn-10": value(engine, "blood.hematocrit"),
      "P-newborn-11": halfSaturation_mmHg(fetalShare(engine)),
      "P-newborn-12": rest.volume_mL_per_kg,
    },
    [
      "P-newborn-1",
      "P-newborn-2",
      "P-newborn-3",
      "P-newborn-6",
      "P-newborn-7",
      "P-newborn-10",
      "P-newborn-12",
    ],
  );
}

function infant(): readonly Finding[] {
  const { engine, ...rest } = atRest("infant");
  return findings(
    {
      "P-infant-1": rest.output_L_per_min / rest.bsa_m2,
      "P-infant-2": rest.rate_per_min,
      "P-infant-3": rest.uptake_mL_per_min,
      "P-infant-4": rest.deadSpace_mL_per_kg,
      "P-infant-5": engine.slot("patient.lungs.restingVolume_mL"),
      "P-infant-6": breathCompliance_mL_per_cmH2O(engine),
      "P-infant-7": brainFlow_per_100g(engine),
      "P-infant-8": value(engine, "blood.oncoticPressure"),
      "P-infant-9": rest.volume_mL_per_kg,
    },
    ["P-infant-1", "P-infant-2", "P-infant-4", "P-infant-5", "P-infant-8", "P-infant-9"],
  );
}

function childSix(): readonly Finding[] {
  const { engine, ...rest } = atRest("child-six");
  const found = {
    "P-child-1": rest.output_L_per_min / rest.bsa_m2,
    "P-child-2": rest.stroke_mL / rest.bsa_m2,
    "P-child-3": rest.uptake_mL_per_min,
    "P-child-4": rest.deadSpace_mL_per_kg,
    "P-child-6": value(engine, "blood.arterial.pco2"),
    "P-child-7": value(engine, "blood.mixedVenous.so2"),
    "P-child-8": rest.volume_mL_per_kg,
  };
  engine.setControl("patient.anesthesia.depth", 0);
  engine.step(120_000);
  return findings({ ...found, "P-child-5": brainFlow_mL_per_min(engine) }, [
    "P-child-1",
    "P-child-4",
    "P-child-8",
  ]);
}

/** Tidal volume over the plateau above PEEP. */
function breathCompliance_mL_per_cmH2O(engine: Engine): number {
  const plateau_mmHg = engine.slot("patient.lungs.plateau_mmHg") - engine.slot("patient.lungs.peep_mmHg");
  return engine.slot("patient.lungs.lastTidal_mL") / (plateau_mmHg * 1.36);
}

function brainFlow_per_100g(engine: Engine): number {
  const mass_kg = engine.slot("patient.brainRight.mass_kg") + engine.slot("patient.brainLeft.mass_kg");
  return brainFlow_mL_per_min(engine) / (10 * mass_kg);
}

function fetalShare(engine: Engine): number {
  const [fetal, all] = meanOf(
    engine,
    ["patient.rightAtrium.fetalHemoglobin_g", "patient.rightAtrium.hemoglobin_g"],
    1,
  );
  return fetal / all;
}

/** Of the engine's own curve, at 37 °C and pH 7.4. */
function halfSaturation_mmHg(fetal_fraction: number): number {
  const above = (po2_mmHg: number): number =>
    oxygenSaturation_fraction(po2_mmHg, 7.4, 0, 37, fetal_fraction) - 0.5;
  return root(above, 5, 60);
}
