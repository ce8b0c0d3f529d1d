import { fentanyl, propofol, rocuronium } from "../../drugs/anesthetics.ts";
import { antithrombin, argatroban, bivalirudin, tranexamicAcid } from "../../drugs/clotting.ts";
import { furosemide, mannitol } from "../../drugs/diuretics.ts";
import { methylprednisolone } from "../../drugs/steroids.ts";
import type { Drug } from "../../drugs/Drug.ts";
import { effectOf } from "../../kinds/drugs.ts";
import { DrugBench } from "../../testing/DrugBench.ts";
import { started, value } from "../start.ts";
import { findings } from "./Finding.ts";
import type { Finding } from "./Finding.ts";
import { circulation, give, rise_percent, wait } from "./givenDrugs.ts";

/** Drugs of blood, kidneys, nerves and clotting; what is kinetics alone runs on a bench. */
export function otherDrugSubjects(): readonly Finding[] {
  return findings(
    {
      ...calcium(),
      ...potassium(),
      "V-drug-bicarbonate-1": bicarbonate(),
      ...insulin(),
      "V-drug-mannitol-1": new DrugBench(mannitol).run(180, 0, 50_000).left_percent,
      "V-drug-mannitol-2": urine_mL("drug.mannitol.bolus", 50, 60),
      ...furosemideGiven(),
      "V-drug-propofol-1": propofolOnBypass(),
      "V-drug-propofol-2": lost_percent(propofol, 30),
      "V-drug-fentanyl-1": spared_percent(3),
      "V-drug-fentanyl-2": spared_percent(10),
      "V-drug-fentanyl-3": lost_percent(fentanyl, 60),
      "V-drug-fentanyl-4": lost_percent(fentanyl, 1440),
      ...rocuroniumGiven(),
      "V-drug-methylprednisolone-1": new DrugBench(methylprednisolone).run(60, 0, 500).halfLife_min() / 60,
      "V-drug-tranexamicAcid-1": tranexamic(32, 16),
      "V-drug-tranexamicAcid-2": tranexamic(11, 1),
      "V-drug-bivalirudin-1": new DrugBench(bivalirudin).run(30, 0, 75).halfLife_min(),
      "V-drug-bivalirudin-2": new DrugBench(bivalirudin).run(240, (2.5 * 75) / 60, 75).concentration_per_L,
      "V-drug-argatroban-1": new DrugBench(argatroban).run(240, 0.15).run(30).halfLife_min(),
      "V-drug-antithrombin-1": new DrugBench(antithrombin).run(20, 0, 50 * 75).concentration_per_L / 10,
      "V-drug-lidocaine-1": lidocaine(),
    },
    [
      "V-drug-calcium-1",
      "V-drug-insulin-1",
      "V-drug-mannitol-1",
      "V-drug-furosemide-1",
      "V-drug-propofol-2",
      "V-drug-fentanyl-1",
      "V-drug-fentanyl-2",
      "V-drug-fentanyl-3",
      "V-drug-rocuronium-2",
      "V-drug-methylprednisolone-1",
      "V-drug-bivalirudin-1",
      "V-drug-argatroban-1",
      "V-drug-antithrombin-1",
    ],
  );
}

function calcium(): Record<string, number> {
  const engine = started("no-circuit");
  const ionized = (): number => value(engine, "blood.ionizedCalcium");
  const [before, pressure] = [ionized(), circulation(engine).mean];
  // The push takes half a minute; a minute later it is the first sample.
  give(engine, "drug.calcium.bolus", (5 * 75) / 147, 1.5);
  const first = ionized() - before;
  wait(engine, 1.9);
  const rise = circulation(engine).mean - pressure;
  wait(engine, 2.9);
  return {
    "V-drug-calcium-1": (100 * (ionized() - before)) / first,
    "V-drug-calcium-2": rise,
  };
}

function potassium(): Record<string, number> {
  const engine = started("no-circuit");
  const before = value(engine, "blood.potassium");
  give(engine, "drug.potassium.infusion", 20, 60);
  const end = value(engine, "blood.potassium");
  give(engine, "drug.potassium.infusion", 0, 60);
  return {
    "V-drug-potassium-1": end - before,
    "V-drug-potassium-2": value(engine, "blood.potassium") - before,
  };
}

function bicarbonate(): number {
  const engine = started("no-circuit");
  const before = value(engine, "blood.arterial.ph");
  give(engine, "drug.bicarbonate.bolus", 150, 30);
  return value(engine, "blood.arterial.ph") - before;
}

function insulin(): Record<string, number> {
  const engine = started("no-circuit");
  const before = value(engine, "blood.potassium");
  const fall = (): number => before - value(engine, "blood.potassium");
  give(engine, "drug.insulin.bolus", 10, 60);
  const atOne = fall();
  let most = atOne;
  let passed_h = 1;
  while (passed_h < 6 && fall() > most / 4) {
    most = Math.max(most, fall());
    wait(engine, 6);
    passed_h += 0.1;
  }
  return { "V-drug-insulin-1": atOne, "V-drug-insulin-2": passed_h };
}

function urine_mL(control: Parameters<typeof give>[1], dose: number, minutes: number): number {
  const engine = started("no-circuit");
  const before = engine.slot("patient.bladder.volume_mL");
  give(engine, control, dose, minutes);
  return engine.slot("patient.bladder.volume_mL") - before;
}

function furosemideGiven(): Record<string, number> {
  const engine = started("no-circuit");
  const urine = (): number => engine.slot("patient.kidney.urine_mL_per_min");
  const before = urine();
  engine.setControl("drug.furosemide.bolus", 40);
  let onset_min = 0;
  let most = 0;
  let peak_min = 0;
  for (let minute = 0.5; minute <= 40; minute += 0.5) {
    wait(engine, 0.5);
    if (onset_min === 0 && urine() > 2 * before) onset_min = minute;
    if (urine() <= most) continue;
    most = urine();
    peak_min = minute;
  }
  // From then on on the bench: two hours of such urine would empty a body that nobody gives fluid.
  const bench = new DrugBench(furosemide).run(peak_min, 0, 40);
  const peak = bench.effect;
  return {
    "V-drug-furosemide-1": onset_min,
    "V-drug-furosemide-2": peak_min,
    "V-drug-furosemide-3": (100 * bench.run(120 - peak_min).effect) / peak,
  };
}

function propofolOnBypass(): number {
  const engine = started("cpb-adult");
  const before = circulation(engine);
  give(engine, "drug.propofol.bolus", 150, 10);
  return -rise_percent(before.systemic, circulation(engine).systemic);
}

/** A circuit alone, as it was measured: no patient takes part. */
function lost_percent(drug: Drug, minutes: number): number {
  const alone = new DrugBench(drug, { weight_kg: 1e-9, circuit_L: 0.8 });
  return 100 - alone.run(minutes, 0, 1).left_percent;
}

function spared_percent(ng_per_mL: number): number {
  const [sparing] = fentanyl.effects;
  return 100 * (sparing.acts.depth_MAC ?? 0) * effectOf(sparing, ng_per_mL);
}

function rocuroniumGiven(): Record<string, number> {
  const bench = new DrugBench(rocuronium).run(0.1, 0, 0.6 * 75);
  const onset = 0.1 + bench.until(() => bench.effect > 0.95, 0.05, 10);
  return {
    "V-drug-rocuronium-1": onset,
    "V-drug-rocuronium-2": onset + bench.run(5).until(() => bench.effect < 0.75, 0.5, 200) + 5,
  };
}

function tranexamic(mg_per_kg: number, mg_per_kg_h: number): number {
  const bench = new DrugBench(tranexamicAcid, { circuit_L: 1.6 });
  return bench.run(60, (mg_per_kg_h * 75) / 60, mg_per_kg * 75).concentration_per_L;
}

function lidocaine(): number {
  const engine = started("no-circuit");
  give(engine, "drug.lidocaine.bolus", 110, 10);
  return (
    (1000 * engine.slot("patient.archRight.lidocaine_mg")) /
    (engine.slot("patient.archRight.volume_mL") * (1 - 0.42))
  );
}
