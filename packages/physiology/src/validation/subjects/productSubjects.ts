import { CELL_HEMOGLOBIN_G_PER_ML } from "../../blood/hematocrit.ts";
import { createEngine } from "../../createEngine.ts";
import { dantrolene } from "../../drugs/dantrolene.ts";
import type { Engine } from "../../engine/Engine.ts";
import { adultMan } from "../../patients/adultMan.ts";
import { DrugBench } from "../../testing/DrugBench.ts";
import { meanOf, started, value } from "../start.ts";
import { findings } from "./Finding.ts";
import type { Finding } from "./Finding.ts";
import { wait } from "./givenDrugs.ts";
import { productMixtures } from "./productMixtures.ts";

/** Blood products: what a bag holds by mixing, what it does by the engine. */
export function productSubjects(): readonly Finding[] {
  return findings(
    {
      ...productMixtures(),
      "V-product-citrate-1": wholeBlood(50).fall_percent,
      "V-product-citrate-2": wholeBlood(100).fall_percent,
      ...fastest(),
      "V-product-citrate-6": clearance_mL_per_min(false),
      "V-product-citrate-7": clearance_mL_per_min(true),
      "V-product-redCells-7": rise("redCells", 1, hemoglobin_g_per_dL),
      "V-product-redCells-8": childsPotassium(),
      "V-product-redCells-9": hemorrhage(),
      "V-product-redCells-10": massive(),
      "V-product-redCells-11": rise("redCells", 1, (e) => value(e, "blood.potassium"), 16),
      "V-product-redCells-12": rise("redCells", 1, (e) => value(e, "blood.lactate"), 16),
      "V-product-cryoprecipitate-1": rise("cryoprecipitate", 1, (e) =>
        e.slot("patient.hemostasis.fibrinogen_g_per_L"),
      ),
      "V-product-platelets-1": rise("platelets", 1, (e) => e.slot("patient.hemostasis.platelets_per_nL")),
      ...albumin(),
      ...dantroleneGiven(),
    },
    [
      "V-product-redCells-1",
      "V-product-redCells-2",
      "V-product-redCells-3",
      "V-product-redCells-4",
      "V-product-redCells-5",
      "V-product-redCells-6",
      "V-product-citrate-6",
      "V-product-citrate-7",
      "V-product-platelets-1",
      "V-product-washed-1",
      "V-product-dantrolene-1",
      "V-product-dantrolene-2",
    ],
  );
}

/** Five minutes of whole blood at so many mL a minute for 70 kg, and what came after. */
function wholeBlood(per70kg_mL_per_min: number, after_min = 0) {
  const engine = started("no-circuit");
  const ionized = (): number => value(engine, "blood.ionizedCalcium");
  const total = (): number => {
    const [volume, hemoglobin, calcium] = ["volume_mL", "hemoglobin_g", "calcium_mmol"].map((column) =>
      engine.slot(`patient.archRight.${column}`),
    );
    return calcium / (volume - hemoglobin / CELL_HEMOGLOBIN_G_PER_ML);
  };
  const [before, totalBefore] = [ionized(), total()];
  hang(engine, "wholeBlood", 5, (per70kg_mL_per_min * 75) / 70);
  wait(engine, 5);
  engine.setControl("product.line.speed", 0);
  const found = {
    fall_percent: 100 * (1 - ionized() / before),
    total_percent: 100 * (total() / totalBefore - 1),
  };
  wait(engine, after_min);
  return { ...found, back_percent: (100 * ionized()) / before };
}

function fastest(): Record<string, number> {
  const { fall_percent, back_percent, total_percent } = wholeBlood(150, 15);
  return {
    "V-product-citrate-3": fall_percent,
    "V-product-citrate-4": back_percent,
    "V-product-citrate-5": total_percent,
  };
}

/** What was burnt in ten minutes, over the arterial concentration of them. */
function clearance_mL_per_min(isLiverFailing: boolean): number {
  const engine = started("no-circuit");
  if (isLiverFailing) engine.disturb("liverWithoutCitrateClearance", 1);
  hang(engine, "plasma", 3, 60);
  wait(engine, 15);
  let exposure = 0;
  const before = engine.slot("patient.citrate.burnt_mmol");
  for (let i = 0; i < 600; i++) {
    exposure += value(engine, "blood.citrate") / 60;
    engine.step(1000);
  }
  return (1000 * (engine.slot("patient.citrate.burnt_mmol") - before)) / exposure;
}

function rise(
  product: "redCells" | "cryoprecipitate" | "platelets",
  units: number,
  of: (engine: Engine) => number,
  age_days = 14,
): number {
  const engine = started("no-circuit");
  engine.setControl("product.redCells.age", age_days);
  const before = of(engine);
  hang(engine, product, units, 60);
  wait(engine, 20);
  return of(engine) - before;
}

function hemoglobin_g_per_dL(engine: Engine): number {
  return value(engine, "blood.hemoglobin");
}

function childsPotassium(): number {
  const engine = createEngine({ assembly: "no-circuit", patient: "child-six", seed: 1 });
  const before = value(engine, "blood.potassium");
  hang(engine, "redCells", 100 / 300, 20);
  let most = 0;
  for (let i = 0; i < 36; i++) {
    wait(engine, 0.25);
    most = Math.max(most, value(engine, "blood.potassium") - before);
  }
  return most;
}

/** Two minutes of bleeding, then old units as fast as a pump drives them, until the heart gives no pressure. */
function hemorrhage(): number {
  const engine = started("no-circuit");
  engine.disturb("fieldHemorrhage", 1);
  wait(engine, 2);
  engine.setControl("product.redCells.age", 42);
  hang(engine, "redCells", 10, 500);
  for (let i = 0; i < 72; i++) {
    engine.step(5000);
    if (meanOf(engine, ["patient.archRight.pressure_mmHg"], 2)[0] < ARREST_MMHG) break;
  }
  return value(engine, "blood.potassium");
}

function massive(): number {
  const engine = started("no-circuit");
  engine.setControl("product.redCells.age", 21);
  hang(engine, "redCells", 5, 0.4 * 75);
  wait(engine, 50);
  return value(engine, "blood.potassium");
}

/** Plasma against that of a man who gets nothing, who loses some milliliters to urine and tissue meanwhile. */
function albumin(): Record<string, number> {
  const [none, strong, weak] = [started("no-circuit"), started("no-circuit"), started("no-circuit")];
  const before_mL = plasmaOf(none);
  hang(strong, "albuminTwenty", 2.25, 7.5);
  hang(weak, "albuminFive", 1, 50);
  let most_mL = 0;
  for (let i = 0; i < 13; i++) {
    for (const engine of [none, strong, weak]) wait(engine, 5);
    most_mL = Math.max(most_mL, plasmaOf(strong) - plasmaOf(none));
  }
  return {
    "V-product-albumin-1": (100 * most_mL) / before_mL,
    "V-product-albumin-2": (100 * (plasmaOf(weak) - plasmaOf(none))) / 250,
  };
}

/** Of the patient's vessels, mL; bleeding and urine are none of it. */
function plasmaOf(engine: Engine): number {
  const held = (column: string): number =>
    BLOOD.reduce((sum, name) => sum + engine.slot(`${name}.${column}`), 0);
  return held("volume_mL") - held("hemoglobin_g") / CELL_HEMOGLOBIN_G_PER_ML;
}

const ARREST_MMHG = 25;
const BLOOD = adultMan.body.volumes
  .filter(({ filling }) => filling === "arterial" || filling === "venous")
  .map(({ name }) => name);

function dantroleneGiven(): Record<string, number> {
  const bench = new DrugBench(dantrolene).run(180, 0, 2.4 * 75);
  return {
    "V-product-dantrolene-1": bench.concentration_per_L,
    "V-product-dantrolene-2": 100 * bench.effect,
  };
}

function hang(
  engine: Engine,
  product:
    | "redCells"
    | "plasma"
    | "platelets"
    | "cryoprecipitate"
    | "wholeBlood"
    | "albuminFive"
    | "albuminTwenty",
  units: number,
  speed_mL_per_min: number,
): void {
  engine.setControl("product.line.speed", speed_mL_per_min);
  engine.setControl(`product.${product}.units`, units);
}
