import { nitroglycerin } from "../../drugs/dilators.ts";
import { milrinone } from "../../drugs/inotropes.ts";
import { DrugBench } from "../../testing/DrugBench.ts";
import { started, value } from "../start.ts";
import { findings } from "./Finding.ts";
import type { Finding } from "./Finding.ts";
import { circulation, give, minutesUntil, rise_percent, wait } from "./givenDrugs.ts";

/** Drugs of the heart, of wide vessels and of the lungs' vessels, in an anesthetized man. */
export function heartDrugSubjects(): readonly Finding[] {
  return findings(
    {
      ...epinephrine(),
      ...dobutamine(),
      ...milrinoneGiven(),
      ...nitroglycerinGiven(),
      ...nicardipine(),
      ...esmolol(),
      ...amiodarone(),
      ...magnesium(),
      ...nitricOxide(),
    },
    [
      "V-drug-epinephrine-1",
      "V-drug-epinephrine-2",
      "V-drug-epinephrine-3",
      "V-drug-dobutamine-1",
      "V-drug-dobutamine-2",
      "V-drug-milrinone-1",
      "V-drug-milrinone-2",
      "V-drug-nitroglycerin-1",
      "V-drug-nitroglycerin-2",
      "V-drug-nitroglycerin-3",
      "V-drug-nicardipine-1",
      "V-drug-nicardipine-2",
      "V-drug-esmolol-1",
      "V-drug-amiodarone-1",
      "V-drug-amiodarone-2",
      "V-drug-magnesium-1",
      "V-drug-magnesium-2",
      "V-drug-nitricOxide-1",
    ],
  );
}

function epinephrine(): Record<string, number> {
  const engine = started("no-circuit");
  const before = circulation(engine);
  give(engine, "drug.epinephrine.infusion", 0.03, 8);
  const after = circulation(engine);
  const potassium = value(engine, "blood.potassium");
  give(engine, "drug.epinephrine.infusion", 0.1, 60);
  return {
    "V-drug-epinephrine-1": rise_percent(before.output_mL_per_s, after.output_mL_per_s),
    "V-drug-epinephrine-2": after.rate_per_min - before.rate_per_min,
    "V-drug-epinephrine-3": potassium - value(engine, "blood.potassium"),
  };
}

function dobutamine(): Record<string, number> {
  const engine = started("no-circuit");
  const before = circulation(engine);
  give(engine, "drug.dobutamine.infusion", 5, 8);
  const after = circulation(engine);
  return {
    "V-drug-dobutamine-1": rise_percent(before.output_mL_per_s, after.output_mL_per_s),
    "V-drug-dobutamine-2": after.rate_per_min - before.rate_per_min,
  };
}

function milrinoneGiven(): Record<string, number> {
  const engine = started("no-circuit");
  const before = circulation(engine);
  give(engine, "drug.milrinone.bolus", 3.75);
  give(engine, "drug.milrinone.infusion", 0.5, 60);
  const after = circulation(engine);
  const bench = new DrugBench(milrinone).run(10, 0.5 * 75, 50 * 75);
  let least = bench.concentration_per_L;
  for (let i = 0; i < 23; i++) least = Math.min(least, bench.run(10, 0.5 * 75).concentration_per_L);
  return {
    "V-drug-milrinone-1": -rise_percent(before.systemic, after.systemic),
    "V-drug-milrinone-2": rise_percent(before.output_mL_per_s, after.output_mL_per_s),
    "V-drug-milrinone-3": least,
  };
}

function nitroglycerinGiven(): Record<string, number> {
  const engine = started("no-circuit");
  const before = circulation(engine, 20);
  give(engine, "drug.nitroglycerin.infusion", 1, 15);
  const after = circulation(engine, 20);
  return {
    "V-drug-nitroglycerin-1": -rise_percent(before.systemic, after.systemic),
    "V-drug-nitroglycerin-2": -rise_percent(before.leftAtrium, after.leftAtrium),
    "V-drug-nitroglycerin-3": new DrugBench(nitroglycerin).run(30, 75).halfLife_min(),
  };
}

function nicardipine(): Record<string, number> {
  const engine = started("no-circuit");
  const before = circulation(engine, 20).mean;
  engine.setControl("drug.nicardipine.bolus", 1);
  let least = before;
  let at_s = 0;
  for (let s = 5; s <= 240; s += 5) {
    const { mean } = circulation(engine, 5);
    if (mean >= least) continue;
    least = mean;
    at_s = s - 2.5;
  }
  const fallen = before - least;
  return {
    "V-drug-nicardipine-1": at_s,
    "V-drug-nicardipine-2":
      4 - at_s / 60 + minutesUntil(engine, (mean) => mean > before - fallen / 2, 20, 10),
  };
}

function esmolol(): Record<string, number> {
  const engine = started("no-circuit");
  const before = circulation(engine).rate_per_min;
  engine.setControl("drug.esmolol.bolus", 180);
  let least = before;
  let passed_min = 0;
  let half_min = 0;
  while (passed_min < 40 && half_min === 0) {
    const { rate_per_min } = circulation(engine, 15);
    passed_min += 0.25;
    least = Math.min(least, rate_per_min);
    if (passed_min > 2 && rate_per_min > (before + least) / 2) half_min = passed_min;
  }
  return {
    "V-drug-esmolol-1": -rise_percent(before, least),
    "V-drug-esmolol-2": half_min,
  };
}

function amiodarone(): Record<string, number> {
  const engine = started("no-circuit");
  const before = circulation(engine);
  give(engine, "drug.amiodarone.bolus", 150, 6);
  const after = circulation(engine);
  wait(engine, 6);
  return {
    "V-drug-amiodarone-1": before.mean - after.mean,
    "V-drug-amiodarone-2": before.rate_per_min - circulation(engine).rate_per_min,
  };
}

function magnesium(): Record<string, number> {
  const engine = started("no-circuit");
  const before = circulation(engine);
  give(engine, "drug.magnesium.bolus", 12, 10);
  const after = circulation(engine);
  return {
    "V-drug-magnesium-1": engine.slot("patient.drug.magnesium.concentration_per_L"),
    "V-drug-magnesium-2": -rise_percent(before.systemic, after.systemic),
  };
}

/** In pulmonary hypertension; resistances in dyn·s/cm⁵. */
function nitricOxide(): Record<string, number> {
  const engine = started("no-circuit");
  engine.disturb("pulmonaryHypertension", 0.5, 0);
  wait(engine, 10);
  const before = circulation(engine, 20).pulmonary * DYN;
  give(engine, "drug.nitricOxide.infusion", 20, 6);
  const during = circulation(engine, 20).pulmonary * DYN;
  give(engine, "drug.nitricOxide.infusion", 0, 6);
  const end = circulation(engine, 20).pulmonary * DYN;
  return {
    "V-drug-nitricOxide-1": before - during - (0.45 * before - 39.9),
    // Beats and breaths leave a few dyn below what was.
    "V-drug-nitricOxide-2": Math.max(0, (100 * (before - end)) / (before - during)),
  };
}

const DYN = 1333.22;
