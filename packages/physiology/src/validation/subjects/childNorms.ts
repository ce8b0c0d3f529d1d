import type { SignalId } from "@openperfusion/signals";
import { meanOf, started, value } from "../start.ts";
import { baroreflexSlope_ms_per_mmHg } from "./baroreflex.ts";
import { findings } from "./Finding.ts";
import type { Finding } from "./Finding.ts";
import { BREATHING } from "./ill.ts";

/** What matures with age: filtration, reflexes, clotting, oncotic pressure, hemoglobin. */
export function childNorms(): readonly Finding[] {
  const [newborn, infant, child] = ["newborn", "infant", "child-six"].map(normsOf);
  return findings(
    {
      "P-newborn-13": newborn.oncotic_mmHg,
      "P-newborn-14": newborn.filtration_per_173,
      "P-newborn-15": newborn.slope_ms_per_mmHg,
      "P-newborn-16": newborn.antithrombin_percent,
      "P-newborn-17": newborn.fibrinogen_g_per_L,
      "P-newborn-18": newborn.platelets_per_nL,
      "P-newborn-19": newborn.act_s,
      "P-newborn-20": newborn.heparinized_s,
      "P-newborn-21": newborn.hemoglobin_g_per_dL,
      "P-newborn-22": newborn.fetal_percent,
      "P-newborn-23": slowedInApnea_percent(),
      "P-newborn-24": breathsAwake_per_min("newborn"),
      "P-infant-15": breathsAwake_per_min("infant"),
      "P-infant-10": infant.filtration_per_173,
      "P-infant-11": infant.slope_ms_per_mmHg,
      "P-infant-12": infant.hematocrit_percent,
      "P-infant-13": infant.heparinized_s,
      "P-infant-14": infant.antithrombin_percent,
      "P-child-9": child.filtration_per_173,
      "P-child-10": child.slope_ms_per_mmHg,
      "P-child-11": child.hematocrit_percent,
    },
    [
      "P-newborn-13",
      "P-newborn-14",
      "P-newborn-15",
      "P-newborn-16",
      "P-newborn-17",
      "P-newborn-18",
      "P-newborn-21",
      "P-newborn-22",
      "P-newborn-23",
      "P-infant-10",
      // The window of a reflex was chosen with the three children in view.
      "P-infant-11",
      "P-infant-12",
      "P-infant-14",
      "P-child-9",
      "P-child-10",
      "P-child-11",
    ],
  );
}

interface Norms {
  readonly oncotic_mmHg: number;
  readonly filtration_per_173: number;
  readonly slope_ms_per_mmHg: number;
  readonly antithrombin_percent: number;
  readonly fibrinogen_g_per_L: number;
  readonly platelets_per_nL: number;
  readonly act_s: number;
  readonly heparinized_s: number;
  readonly hemoglobin_g_per_dL: number;
  readonly hematocrit_percent: number;
  readonly fetal_percent: number;
}

function normsOf(patient: string): Norms {
  const engine = started("no-circuit", patient);
  engine.step(300_000);
  const bsa_m2 = value(engine, "patient.bsa");
  const [fetal_g, hemoglobin_g] = meanOf(
    engine,
    ["patient.rightAtrium.fetalHemoglobin_g", "patient.rightAtrium.hemoglobin_g"],
    1,
  );
  const before = {
    oncotic_mmHg: value(engine, "blood.oncoticPressure"),
    filtration_per_173: (engine.slot("patient.kidney.filtration_mL_per_min") * 1.73) / bsa_m2,
    antithrombin_percent: value(engine, "coag.antithrombin"),
    fibrinogen_g_per_L: value(engine, "coag.fibrinogen"),
    platelets_per_nL: value(engine, "coag.platelets"),
    act_s: value(engine, "coag.act"),
    hemoglobin_g_per_dL: value(engine, "blood.hemoglobin"),
    hematocrit_percent: value(engine, "blood.hematocrit"),
    fetal_percent: (100 * fetal_g) / hemoglobin_g,
  };
  engine.setControl("drug.heparin.bolus", 300 * value(engine, "patient.weight"));
  engine.step(300_000);
  return {
    ...before,
    heparinized_s: value(engine, "coag.act"),
    slope_ms_per_mmHg: baroreflexSlope_ms_per_mmHg(patient, AWAKE, 15),
  };
}

/** From the ventilator's last breath to a saturation of 75 %. */
function slowedInApnea_percent(): number {
  const engine = started("no-circuit", "newborn");
  engine.step(60_000);
  const usual_per_min = engine.slot("patient.heart.rate_per_min");
  engine.setControl("ventilator.rate", 0);
  for (let s = 0; s < 300 && value(engine, "blood.radialRight.so2") > 75; s++) engine.step(1000);
  return 100 * (1 - engine.slot("patient.heart.rate_per_min") / usual_per_min);
}

function breathsAwake_per_min(patient: string): number {
  const engine = started("no-circuit", patient);
  for (const [control, setting] of BREATHING) engine.setControl(control, setting);
  engine.step(300_000);
  return engine.slot("patient.lungs.effortRate_per_min");
}

/** Of children that breathe by themselves; the engine's are kept on the ventilator. */
const AWAKE: readonly (readonly [SignalId, number])[] = [
  ["patient.anesthesia.depth", 0],
  ["ventilator.fio2", 0.21],
];
