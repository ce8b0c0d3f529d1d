import { norepinephrine } from "../../drugs/vasopressors.ts";
import { DrugBench } from "../../testing/DrugBench.ts";
import { started } from "../start.ts";
import { findings } from "./Finding.ts";
import type { Finding } from "./Finding.ts";
import { circulation, give, minutesUntil, rise_percent, wait } from "./givenDrugs.ts";

/** Drugs that narrow vessels: on bypass at a constant flow, and in an anesthetized man. */
export function vesselDrugSubjects(): readonly Finding[] {
  return findings(
    {
      "V-drug-phenylephrine-1": onBypass("drug.phenylephrine.infusion", 1.4, 10),
      "V-drug-phenylephrine-2": bolusAtLowPressure(),
      "V-drug-phenylephrine-3": lasting_min(),
      "V-drug-norepinephrine-1": new DrugBench(norepinephrine).run(30, 0.2 * 75).concentration_per_L,
      "V-drug-norepinephrine-2": norepinephrineEnds_min(),
      ...vasopressinOnBypass(),
      ...angiotensinOnBypass(),
      ...methyleneBlueOnBypass(),
      ...hydroxocobalamin(),
    },
    [
      "V-drug-phenylephrine-1",
      "V-drug-phenylephrine-3",
      "V-drug-norepinephrine-1",
      "V-drug-norepinephrine-2",
      "V-drug-vasopressin-1",
      "V-drug-vasopressin-2",
      "V-drug-vasopressin-3",
      "V-drug-angiotensin-1",
      "V-drug-angiotensin-2",
      "V-drug-methyleneBlue-1",
      "V-drug-methyleneBlue-2",
      "V-drug-hydroxocobalamin-1",
    ],
  );
}

function onBypass(control: Parameters<typeof give>[1], value: number, minutes: number): number {
  const engine = started("cpb-adult");
  const before = circulation(engine);
  give(engine, control, value, minutes);
  return circulation(engine).mean - before.mean;
}

/** A deep anesthetic has taken a third of the pressure. */
function bolusAtLowPressure(): number {
  const engine = started("no-circuit");
  give(engine, "drug.propofol.bolus", 200, 4);
  const before = circulation(engine, 5).mean;
  give(engine, "drug.phenylephrine.bolus", 150);
  let most = 0;
  for (let i = 0; i < 30; i++) most = Math.max(most, circulation(engine, 5).mean);
  return most - before;
}

function lasting_min(): number {
  const engine = started("no-circuit");
  const before = circulation(engine).mean;
  give(engine, "drug.phenylephrine.bolus", 500);
  let most = 0;
  for (let i = 0; i < 18; i++) most = Math.max(most, circulation(engine, 5).mean);
  const left = before + 0.1 * (most - before);
  return 1.5 + minutesUntil(engine, (mean) => mean < left, 40, 10);
}

function norepinephrineEnds_min(): number {
  const engine = started("no-circuit");
  const before = circulation(engine).mean;
  give(engine, "drug.norepinephrine.infusion", 0.1, 12);
  const rise = circulation(engine).mean - before;
  engine.setControl("drug.norepinephrine.infusion", 0);
  return minutesUntil(engine, (mean) => mean < before + rise / 2, 20, 2);
}

function vasopressinOnBypass(): Record<string, number> {
  const engine = started("cpb-adult");
  const before = circulation(engine);
  give(engine, "drug.vasopressin.infusion", 0.1, 15);
  const at15 = circulation(engine);
  wait(engine, 25);
  const full = circulation(engine);
  give(engine, "drug.vasopressin.infusion", 0, 20);
  const end = circulation(engine);
  const rise = full.mean - before.mean;
  return {
    "V-drug-vasopressin-1": rise_percent(before.systemic, full.systemic),
    "V-drug-vasopressin-2": (100 * (at15.mean - before.mean)) / rise,
    "V-drug-vasopressin-3": (100 * (end.mean - before.mean)) / rise,
  };
}

function angiotensinOnBypass(): Record<string, number> {
  const rise = onBypass("drug.angiotensin.infusion", 20, 20);
  const engine = started("cpb-adult");
  const before = circulation(engine).mean;
  engine.setControl("drug.angiotensin.infusion", 20);
  return {
    "V-drug-angiotensin-1": rise,
    "V-drug-angiotensin-2": minutesUntil(engine, (mean) => mean > before + 0.9 * rise, 20, 5),
  };
}

function methyleneBlueOnBypass(): Record<string, number> {
  const engine = started("cpb-adult");
  const before = circulation(engine).mean;
  give(engine, "drug.methyleneBlue.bolus", 225, 10);
  const rise = circulation(engine).mean - before;
  wait(engine, 40);
  return {
    "V-drug-methyleneBlue-1": rise,
    "V-drug-methyleneBlue-2": (100 * (circulation(engine).mean - before)) / rise,
  };
}

function hydroxocobalamin(): Record<string, number> {
  const engine = started("no-circuit");
  const before = circulation(engine).mean;
  give(engine, "drug.hydroxocobalamin.infusion", 5000 / 15, 15);
  const rise = circulation(engine).mean - before;
  give(engine, "drug.hydroxocobalamin.infusion", 0, 240);
  const left = circulation(engine).mean - before;
  return {
    "V-drug-hydroxocobalamin-1": rise,
    // In four hours the man himself drifts by a mmHg.
    "V-drug-hydroxocobalamin-2": Math.max(0, (100 * left) / rise),
  };
}
