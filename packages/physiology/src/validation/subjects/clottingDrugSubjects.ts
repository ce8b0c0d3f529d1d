import { fibrinFirmness_mm, maximumLysis_percent } from "../../blood/clotFirmness.ts";
import { activatedClottingTime_s, aptt_s, inr } from "../../blood/clottingTimes.ts";
import type { Sample } from "../../blood/clottingTimes.ts";
import { apttRatio, lysisInhibited_fraction } from "../../blood/thrombinInhibitors.ts";
import { antithrombin, argatroban, bivalirudin, prothrombinComplex } from "../../drugs/clotting.ts";
import { createEngine } from "../../createEngine.ts";
import { log } from "../../math/log.ts";
import { newborn } from "../../patients/newborn.ts";
import { DrugBench } from "../../testing/DrugBench.ts";
import { root } from "../point.ts";
import { started, value } from "../start.ts";
import { findings } from "./Finding.ts";
import type { Finding } from "./Finding.ts";
import { heparinHeld, reboundWithProtamine } from "./hemostasisKernels.ts";
import { USUAL_SAMPLE } from "../../testing/usualSample.ts";

/** Drugs that act on clotting: kinetics on a bench, tests as laws, what meets the whole blood in an engine. */
export function clottingDrugSubjects(): readonly Finding[] {
  return findings(
    {
      ...direct(),
      ...resistance(),
      ...lysis(),
      ...concentrates(),
      ...infusions(),
    },
    FITTED,
  );
}

function direct(): Record<string, number> {
  const given = new DrugBench(bivalirudin).run(5, perMin(1.75), 0.75 * KG);
  const [early, later] = [given.concentration_per_L, given.run(55, perMin(1.75)).concentration_per_L];
  const bypass = new DrugBench(bivalirudin, { circuit_L: 1.6 }).run(60, perMin(2.5), KG + 50);
  const steady = (mg_per_kg_h: number): number =>
    new DrugBench(bivalirudin).run(240, perMin(mg_per_kg_h)).concentration_per_L;
  const intervention = new DrugBench(argatroban).run(10, 0.025 * KG, 0.35 * KG).concentration_per_L;
  const elective = new DrugBench(argatroban).run(10, perMin(0.35), 0.2 * KG);
  const at10 = elective.concentration_per_L;
  return {
    "V-drug-bivalirudin-3": act({ bivalirudin_mg_per_L: early }),
    "V-drug-bivalirudin-4": later,
    "V-drug-bivalirudin-5": act({ ...DILUTED, bivalirudin_mg_per_L: bypass.concentration_per_L }) / act({}),
    "V-drug-bivalirudin-6": aptt_s({ ...USUAL_SAMPLE, bivalirudin_mg_per_L: steady(0.15) }, 0),
    "V-drug-bivalirudin-7": aptt_s({ ...USUAL_SAMPLE, bivalirudin_mg_per_L: steady(0.036) }, 0),
    "V-drug-argatroban-2": act({ argatroban_mg_per_L: intervention }),
    "V-drug-argatroban-3": act({ argatroban_mg_per_L: at10 }),
    "V-drug-argatroban-4": act({ argatroban_mg_per_L: elective.run(50, perMin(0.35)).concentration_per_L }),
    "V-drug-argatroban-5": root((mg_per_L) => apttRatio(0, mg_per_L) - 2.25, 0, 8),
    "V-drug-argatroban-6": log(apttRatio(0, 8) / apttRatio(0, 0.5)) / log(16),
    "V-drug-argatroban-7": aptt_s({ ...USUAL_SAMPLE, argatroban_mg_per_L: 0.41 }, 0),
    "V-drug-argatroban-8": effectHalfLife_min(),
  };
}

function effectHalfLife_min(): number {
  const bench = new DrugBench(argatroban).run(240, 0.01 * KG);
  const rise = (): number => act({ argatroban_mg_per_L: bench.concentration_per_L }) - act({});
  const half = rise() / 2;
  return bench.until(() => rise() < half, 0.2, 600);
}

function resistance(): Record<string, number> {
  const added = (IU: number): number => new DrugBench(antithrombin).run(20, 0, IU).concentration_per_L / 1000;
  const perHeparin = (antithrombin_fraction: number): number =>
    act({ heparin_IU_per_mL: 4, antithrombin_fraction }) - act({});
  const engine = started("no-circuit");
  const weight_kg = value(engine, "patient.weight");
  engine.disturb("heparinResistance", 1);
  engine.setControl("drug.heparin.bolus", 400 * weight_kg);
  engine.step(120_000);
  if (value(engine, "coag.act") >= 480) throw new Error("a patient without antithrombin is not resistant");
  engine.setControl("drug.antithrombin.bolus", 75 * weight_kg);
  engine.step(120_000);
  return {
    "V-drug-antithrombin-2": 100 * added(1000),
    "V-drug-antithrombin-3": value(engine, "coag.act"),
    "V-drug-antithrombin-4": perHeparin(0.67 + added(500)) / perHeparin(0.67),
  };
}

function lysis(): Record<string, number> {
  const inhibited = (mg_per_L: number): number => 100 * lysisInhibited_fraction(mg_per_L);
  return {
    "V-drug-tranexamicAcid-3": inhibited(7.5),
    "V-drug-tranexamicAcid-4": inhibited(12.5),
    "V-drug-tranexamicAcid-5": maximumLysis_percent(15 * (1 - lysisInhibited_fraction(17.5))),
  };
}

function concentrates(): Record<string, number> {
  const engine = started("no-circuit");
  const before = value(engine, "coag.fibrinogen");
  const dose_g = 6.5;
  engine.setControl("drug.fibrinogen.bolus", dose_g);
  engine.step(180_000);
  const rise = value(engine, "coag.fibrinogen") - before;
  const factors = (minutes: number, IU_per_kg: number): DrugBench =>
    new DrugBench(prothrombinComplex).run(minutes, 0, IU_per_kg * KG);
  const half = 0.5 + factors(30, 25).concentration_per_L / 1000;
  return {
    "V-drug-fibrinogen-1": (100 * rise) / ((1000 * dose_g) / value(engine, "patient.weight")),
    "V-drug-fibrinogen-2": rise / dose_g,
    "V-drug-fibrinogen-3": fibrinFirmness_mm(3.6) - fibrinFirmness_mm(1.9),
    "V-drug-prothrombinComplex-1": factors(5, 50).concentration_per_L / 10,
    "V-drug-prothrombinComplex-2": factors(24 * 60, 50).halfLife_min() / 60,
    "V-drug-prothrombinComplex-3": inr({
      ...USUAL_SAMPLE,
      factors_fraction: 0.5,
      tissueFactors_fraction: half,
    }),
  };
}

/** Steady states of heparin, between scenes; each circuit with its usual flow. */
function infusions(): Record<string, number> {
  const ecmo = createEngine({ assembly: "va-femoral", patient: "adult-man", seed: 1 });
  ecmo.setControl("drug.heparin.infusion", 800 / value(ecmo, "patient.weight"));
  // What the prime brings is gone within a day.
  ecmo.stepAveraged(24 * 3600);
  const neonate = heparinHeld("va-femoral", newborn(), 42.2);
  return {
    "V-drug-heparin-1": value(ecmo, "coag.antiXa"),
    "V-drug-heparin-2": value(ecmo, "coag.act"),
    "V-drug-heparin-3": value(ecmo, "coag.aptt"),
    "V-drug-heparin-4": neonate.antiXa,
    "V-drug-heparin-5": neonate.act,
    "V-drug-protamine-1": reboundWithProtamine(25),
  };
}

function act(sample: Partial<Sample>): number {
  return activatedClottingTime_s({ ...USUAL_SAMPLE, ...sample }, "kaolin");
}

function perMin(mg_per_kg_h: number): number {
  return (mg_per_kg_h * KG) / 60;
}

const KG = 75;
const DILUTED: Partial<Sample> = { factors_fraction: 0.6, tissueFactors_fraction: 0.6, temperature_degC: 34 };
const FITTED = [
  "V-drug-bivalirudin-3",
  "V-drug-bivalirudin-6",
  "V-drug-bivalirudin-7",
  "V-drug-argatroban-2",
  "V-drug-argatroban-4",
  "V-drug-argatroban-5",
  "V-drug-argatroban-6",
  "V-drug-tranexamicAcid-3",
  "V-drug-tranexamicAcid-4",
  "V-drug-tranexamicAcid-5",
  "V-drug-prothrombinComplex-1",
  "V-drug-prothrombinComplex-2",
  "V-drug-heparin-1",
];
