import type { SignalId } from "@openperfusion/signals";
import type { Engine } from "../../engine/Engine.ts";
import { pow } from "../../math/pow.ts";
import { adultMan } from "../../patients/adultMan.ts";
import { started } from "../start.ts";
import { findings } from "./Finding.ts";
import type { Finding } from "./Finding.ts";
import { brainFlow_mL_per_min, uptake_mL_per_min, value, watch } from "./watch.ts";
import type { Watched } from "./watch.ts";

/** The preset patients at rest without a circuit: anesthetized on the ventilator, and awake breathing air. */
export function presetSubjects(): readonly Finding[] {
  return [...man(), ...woman(), ...obese(), ...elderly()];
}

interface Rest {
  readonly engine: Engine;
  readonly seen: Watched;
}

const AWAKE: readonly (readonly [SignalId, number])[] = [
  ["patient.anesthesia.depth", 0],
  ["patient.breathing.drive", 1],
  ["ventilator.rate", 0],
  ["ventilator.fio2", 0.21],
];

/** The presets start settled; gases and reflexes follow what is set within a few minutes. */
const REST_S = 180;

function atRest(patient: string, controls: readonly (readonly [SignalId, number])[] = []): Rest {
  const engine = started("no-circuit", patient);
  for (const [id, setting] of controls) engine.setControl(id, setting);
  engine.step(REST_S * 1000);
  return { engine, seen: watch(engine) };
}

/** Alveolar by the gas equation, R 0.8, less arterial pO2, on air. */
function alveolarDifference_mmHg(engine: Engine): number {
  return 149.7 - value(engine, "blood.arterial.pco2") / 0.8 - value(engine, "blood.arterial.po2");
}

/** Mean systemic filling pressure as the source's monitor computes it (Parkin and Leaning), of the reference man. */
function fillingAnalog_mmHg({ rightAtrium_mmHg, mean_mmHg, output_L_per_min }: Watched): number {
  const { age_years, bsa_m2 } = adultMan;
  const c = (0.038 * (94.17 + 0.193 * age_years)) / (4.5 * pow(0.99, age_years - 15) * bsa_m2);
  return 0.96 * rightAtrium_mmHg + 0.04 * mean_mmHg + c * output_L_per_min;
}

function man(): readonly Finding[] {
  const asleep = atRest("adult-man");
  const awake = atRest("adult-man", AWAKE);
  const { engine, seen } = awake;
  return findings(
    {
      "P-man-1": seen.pulmonary_mmHg,
      "P-man-2": seen.pulmonaryResistance,
      "P-man-3": seen.ejection_percent,
      "P-man-4": seen.mean_mmHg,
      "P-man-5": seen.rightAtrium_mmHg,
      "P-man-6": seen.leftAtrium_mmHg,
      "P-man-7": seen.index_L_per_min_m2,
      "P-man-8": seen.systemicResistance,
      "P-man-9": seen.strokeVolume_mL,
      "P-man-10": value(engine, "patient.bloodVolume") / 1000,
      "P-man-11": value(engine, "blood.mixedVenous.so2"),
      "P-man-12": value(engine, "blood.arterial.po2"),
      "P-man-13": value(engine, "blood.arterial.pco2"),
      "P-man-14": uptake_mL_per_min(asleep.engine) / value(engine, "patient.bsa"),
      "P-man-15": brainFlow_mL_per_min(engine),
      "P-man-16": 60 * asleep.engine.slot("patient.viscera.flow_mL_per_s"),
      "P-man-17": asleep.seen.index_L_per_min_m2,
      "P-man-18": 60 * value(asleep.engine, "patient.urine.flow"),
      "P-man-19": value(engine, "blood.hematocrit"),
      "V-filling-1": fillingAnalog_mmHg(seen),
      "V-filling-2": fillingAnalog_mmHg(asleep.seen),
    },
    [
      "P-man-2",
      "P-man-3",
      "P-man-4",
      "P-man-7",
      "P-man-8",
      "P-man-10",
      "P-man-14",
      "P-man-15",
      "P-man-16",
      "P-man-19",
    ],
  );
}

function woman(): readonly Finding[] {
  const { engine, seen } = atRest("adult-woman", AWAKE);
  return findings(
    {
      "P-woman-1": seen.pulmonary_mmHg,
      "P-woman-2": seen.ejection_percent,
      "P-woman-3": value(engine, "patient.bloodVolume") / 1000,
      "P-woman-4": seen.output_L_per_min,
      "P-woman-5": seen.rate_per_min,
      "P-woman-6": seen.systemicResistance,
      "P-woman-7": seen.systolic_mmHg,
      "P-woman-8": seen.diastolic_mmHg,
      "P-woman-9": brainFlow_mL_per_min(engine),
      "P-woman-10": seen.rightAtrium_mmHg,
      "P-woman-11": seen.leftAtrium_mmHg,
      "P-woman-12": value(engine, "blood.hematocrit"),
    },
    ["P-woman-3", "P-woman-5", "P-woman-6", "P-woman-7", "P-woman-8", "P-woman-12"],
  );
}

function obese(): readonly Finding[] {
  const asleep = atRest("adult-obese");
  const { engine, seen } = atRest("adult-obese", AWAKE);
  return findings(
    {
      "P-obese-1": seen.output_L_per_min,
      "P-obese-2": seen.rate_per_min,
      "P-obese-3": seen.systemicResistance,
      "P-obese-4": seen.systolic_mmHg,
      "P-obese-5": seen.diastolic_mmHg,
      "P-obese-6": asleep.seen.output_L_per_min,
      "P-obese-7": asleep.seen.index_L_per_min_m2,
      "P-obese-8": asleep.seen.strokeVolume_mL,
      "P-obese-9": value(engine, "blood.arterial.po2"),
      "P-obese-10": value(engine, "blood.arterial.pco2"),
      "P-obese-11": alveolarDifference_mmHg(engine),
      "P-obese-12": uptake_mL_per_min(engine),
      "P-obese-13": uptake_mL_per_min(asleep.engine),
      "P-obese-14": value(engine, "patient.bloodVolume") / value(engine, "patient.weight"),
      "P-obese-15": seen.ejection_percent,
    },
    ["P-obese-2", "P-obese-4", "P-obese-5", "P-obese-13", "P-obese-14", "P-obese-15"],
  );
}

function elderly(): readonly Finding[] {
  const asleep = atRest("adult-elderly");
  const { engine, seen } = atRest("adult-elderly", AWAKE);
  const bsa_m2 = value(engine, "patient.bsa");
  return findings(
    {
      "P-frail-1": value(engine, "blood.arterial.po2"),
      "P-frail-2": value(engine, "blood.arterial.pco2"),
      "P-frail-3": value(engine, "blood.arterial.so2"),
      "P-frail-4": seen.pulmonary_mmHg,
      "P-frail-5": seen.pulmonaryResistance,
      "P-frail-6": seen.index_L_per_min_m2,
      "P-frail-7": seen.output_L_per_min,
      "P-frail-8": brainFlow_mL_per_min(engine),
      "P-frail-9": seen.systemicResistance,
      "P-frail-10": (uptake_mL_per_min(asleep.engine) - uptake_mL_per_min(engine)) / bsa_m2,
      "P-frail-11": (100 * (asleep.seen.mean_mmHg - seen.mean_mmHg)) / seen.mean_mmHg,
      "P-frail-12": value(engine, "patient.bloodVolume") / 1000,
    },
    ["P-frail-1", "P-frail-8", "P-frail-9", "P-frail-10", "P-frail-11", "P-frail-12"],
  );
}
