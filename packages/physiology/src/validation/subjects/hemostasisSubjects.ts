import { ASSEMBLIES } from "../../assemblies/registry.ts";
import { Engine } from "../../engine/Engine.ts";
import { createModel } from "../../engine/Model.ts";
import { seedRandom } from "../../engine/random.ts";
import { adultMan } from "../../patients/adultMan.ts";
import { bringTo } from "../../testing/changeBody.ts";
import { meanOf, started, value } from "../start.ts";
import { clottingLaws } from "./clottingLaws.ts";
import { findings } from "./Finding.ts";
import type { Finding } from "./Finding.ts";
import { hoursAfterProtamine, lysisAfterBypass } from "./hemostasisKernels.ts";
import { watch } from "./watch.ts";

/** Heparin, its tests and its antidote, platelets, fibrin, lysis and bleeding. */
export function hemostasisSubjects(): readonly Finding[] {
  const before = beforeBypass();
  return findings(
    {
      ...clottingLaws(),
      ...before,
      ...onBypass(before["V-hemo-3"]),
      ...protamine(),
      ...injectedFast(),
      "V-hemo-31": lysisAfterBypass(),
      ...hoursAfterProtamine(),
    },
    FITTED,
  );
}

function beforeBypass(): Record<string, number> {
  const engine = started("no-circuit");
  const firmness = value(engine, "coag.viscoelastic.firmness");
  const extrinsic = value(engine, "coag.viscoelastic.extrinsicTime");
  engine.setControl("drug.heparin.bolus", 300 * value(engine, "patient.weight"));
  engine.step(300_000);
  return {
    "V-hemo-1": value(engine, "coag.antiXa"),
    "V-hemo-3": value(engine, "coag.act"),
    "V-hemo-26": firmness,
    "V-hemo-27": extrinsic,
  };
}

/** From the first second of bypass, 300 U/kg given before it; then cold, with what a roller and a centrifugal pump leave of platelets. */
function onBypass(actBefore_s: number): Record<string, number> {
  const roller = fresh("cpb-adult");
  const own = { platelets: 220, fibrinogen: 3, hemoglobin: 100 * adultMan.hematocrit_fraction * 0.335 };
  roller.step(300_000);
  const tPa = roller.slot("patient.clotting.tPa_ratio");
  roller.step(300_000);
  const antithrombin = value(roller, "coag.antithrombin");
  const hemoglobin = value(roller, "blood.hemoglobin") / own.hemoglobin;
  const fibrinogen = value(roller, "coag.fibrinogen") / own.fibrinogen;
  const kept = lastCount(roller, 600) / own.platelets;
  // The published figure is the mean of a whole bypass.
  const plasma = value(roller, "coag.antiXa");
  bringTo(roller, 28);
  roller.step(1000);
  const cold_s = value(roller, "coag.act");
  const centrifugal = fresh("cpb-centrifugal");
  centrifugal.step(600_000);
  return {
    "V-hemo-2": plasma,
    "V-hemo-3": cold_s / actBefore_s,
    "V-hemo-18": kept,
    "V-hemo-19": lastCount(centrifugal, 600) / own.platelets,
    "V-hemo-20": 100 * (1 - fibrinogen),
    "V-hemo-21": antithrombin / 100 / hemoglobin,
    "V-hemo-22": antithrombin,
    "V-hemo-30": tPa,
  };
}

/** The count after 90 min: surfaces are covered within twenty, what pumps wear off goes on as in the five minutes after. */
function lastCount(engine: Engine, done_s: number): number {
  engine.step((1200 - done_s) * 1000);
  const at20 = value(engine, "coag.platelets");
  engine.step(300_000);
  return at20 * (value(engine, "coag.platelets") / at20) ** ((90 - 20) / 5);
}

function fresh(assembly: string): Engine {
  const circuit = ASSEMBLIES[assembly];
  const settings = [...circuit.settings, { slot: "patient.hemostasis.loading_IU_per_kg", value: 300 }];
  const model = createModel({ ...circuit, settings }, adultMan);
  seedRandom(model.random, 1);
  return new Engine(model);
}

/** Two doses of protamine for 300 U/kg. */
function protamine(): Record<string, number> {
  const counted = (mg_per_kg: number): { left: number; slow: number; back: number } => {
    const engine = started("no-circuit");
    const weight_kg = value(engine, "patient.weight");
    engine.setControl("drug.heparin.bolus", 300 * weight_kg);
    engine.step(60_000);
    const before = value(engine, "coag.platelets");
    engine.setControl("drug.protamine.bolus", mg_per_kg * weight_kg);
    engine.step(20_000);
    const left = (100 * value(engine, "coag.platelets")) / before;
    const slow = 100 - value(engine, "coag.plateletFunction");
    if (mg_per_kg === 3) engine.step(1_200_000);
    return { left, slow, back: 100 - (100 * (100 - value(engine, "coag.plateletFunction"))) / slow };
  };
  const [usual, high] = [counted(3), counted(3.56)];
  return {
    "V-hemo-14": high.left,
    "V-hemo-15": usual.left,
    "V-hemo-16": usual.slow,
    "V-hemo-17": usual.back,
  };
}

function injectedFast(): Record<string, number> {
  const engine = started("no-circuit");
  const seen = (): { mean: number; output: number; resistance: number; filling: number } => {
    const { mean_mmHg, systemicResistance } = watch(engine, 10);
    const [filling] = meanOf(engine, ["patient.leftAtrium.pressure_mmHg"], 10);
    return {
      mean: mean_mmHg,
      output: value(engine, "patient.cardiacOutput"),
      resistance: systemicResistance,
      filling,
    };
  };
  const before = seen();
  engine.disturb("protamineHypotension", 1);
  engine.step(60_000);
  const after = seen();
  return {
    "V-hemo-36": 100 * (1 - after.mean / before.mean),
    "V-hemo-37": 100 * (1 - after.resistance / before.resistance),
    "V-hemo-38": 100 * (after.output / before.output - 1),
    "V-hemo-39": after.filling - before.filling,
  };
}

/** Those that set a parameter, and those whose figure was at hand when one was chosen (2: when it is read; 3, 12). */
const FITTED = [
  1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 13, 14, 16, 17, 18, 19, 25, 26, 27, 28, 30, 31, 32, 34, 36, 37,
].map((number) => `V-hemo-${number}`);
