import { settledEngine } from "../../testing/settledEngine.ts";
import { exp } from "../../math/exp.ts";
import { log } from "../../math/log.ts";
import { pow } from "../../math/pow.ts";
import type { Engine } from "../../engine/Engine.ts";
import { findings } from "./Finding.ts";
import type { Finding } from "./Finding.ts";
import { brainFlow_mL_per_min, uptake_mL_per_min, value, watch } from "./watch.ts";

/** Brain, kidneys, heparin and fluid: what regulates, against published figures. */
export function regulationSubjects(): readonly Finding[] {
  return [...brainAtRest(), ...brainOnBypass(), ...heparin(), ...fluid(), ...bypassUptake()];
}

/** Flow per 100 g of the 1.4 kg that both halves of the brain weigh. */
function brainFlow_mL_per_100g_min(engine: Engine): number {
  return brainFlow_mL_per_min(engine) / 14;
}

function ventilated(depth: number, rate_per_min: number): Engine {
  const engine = settledEngine("no-circuit", "adult-man");
  engine.setControl("patient.anesthesia.depth", depth);
  engine.setControl("ventilator.fio2", 0.5);
  engine.setControl("ventilator.rate", rate_per_min);
  engine.step(900_000);
  return engine;
}

/** Slope of flow with arterial pCO2 between two ventilations, in % of the flow at 40 mmHg. */
function reactivity_percent_per_mmHg(depth: number): number {
  const [low, high] = [ventilated(depth, 15), ventilated(depth, 10)];
  const [x0, x1] = [value(low, "blood.arterial.pco2"), value(high, "blood.arterial.pco2")];
  const [y0, y1] = [brainFlow_mL_per_min(low), brainFlow_mL_per_min(high)];
  const slope = (y1 - y0) / (x1 - x0);
  return (100 * slope) / (y0 + slope * (40 - x0));
}

function brainAtRest(): readonly Finding[] {
  const asleep = reactivity_percent_per_mmHg(1);
  const [hyper, hypo] = [ventilated(1, 18), ventilated(1, 8)];
  // Both ventilations lie near 30 and 50 mmHg; a power law carries the flow over to exactly those.
  const [x0, x1] = [value(hyper, "blood.arterial.pco2"), value(hypo, "blood.arterial.pco2")];
  const exponent = (log(brainFlow_mL_per_min(hypo)) - log(brainFlow_mL_per_min(hyper))) / (log(x1) - log(x0));
  return findings(
    {
      "V-brain-11": brainFlow_mL_per_100g_min(ventilated(0, 13)),
      "V-brain-12": reactivity_percent_per_mmHg(0),
      "V-brain-13": asleep,
      "V-brain-14": 100 * (1 - pow(30 / 50, exponent)),
    },
    ["V-brain-11", "V-brain-12", "V-brain-13", "V-brain-14"],
  );
}

/** A flow index set and the water at a temperature for so long. */
function onBypass(
  index_L_per_min_m2: number,
  water_degC: number,
  minutes: number,
  from = settledEngine("cpb-adult"),
): Engine {
  from.setControl(
    "pump.arterial.speed",
    Math.floor((index_L_per_min_m2 * value(from, "patient.bsa") * 1000) / 27 + 0.5),
  );
  from.setControl("circuit.temperature.waterSet", water_degC);
  // Vented, and kept from running dry.
  from.setControl("pump.vent.flowSet", 0.15);
  for (let minute = 0; minute < minutes; minute++) {
    from.setControl("circuit.infusion.crystalloid", value(from, "circuit.reservoir.level") < 900 ? 100 : 0);
    from.step(60_000);
  }
  return from;
}

function brainOnBypass(): readonly Finding[] {
  const warm = onBypass(2.4, 37, 10);
  const warmFlow = brainFlow_mL_per_min(warm);
  const cool = onBypass(2.2, 27, 40);
  const uptake = (engine: Engine): number =>
    engine.slot("patient.brainRight.vo2_mmol_per_s") + engine.slot("patient.brainLeft.vo2_mmol_per_s");
  const fall = 100 * (1 - brainFlow_mL_per_min(cool) / warmFlow);
  const usual = uptake(warm);
  const at = (water_degC: number): { readonly share: number; readonly t: number } => {
    const engine = onBypass(2.2, water_degC, 50);
    return { share: (100 * uptake(engine)) / usual, t: engine.slot("patient.brainRight.temperature_degC") };
  };
  // Carried from the temperature that was reached to the one of the table by the law's own slope between two depths.
  const [mild, deep] = [at(30), at(20)];
  const slope = (log(mild.share) - log(deep.share)) / (mild.t - deep.t);
  const share = (t: number): number => mild.share * exp(slope * (t - mild.t));
  return findings({ "V-brain-4": fall, "A9-1": share(30), "A9-2": share(25), "A9-3": share(20) }, [
    "V-brain-4",
    "A9-1",
    "A9-2",
    "A9-3",
  ]);
}

/** Time until what is left of a bolus, in the blood and on the walls, is half of it. */
function halfLife_min(dose_IU_per_kg: number): number {
  const engine = settledEngine("no-circuit", "adult-man");
  engine.setControl("drug.heparin.bolus", dose_IU_per_kg * 75);
  for (let minute = 1; minute < 400; minute++) {
    engine.step(60_000);
    if (engine.balance().heparin_IU.stored < (dose_IU_per_kg * 75) / 2) return minute;
  }
  return Number.POSITIVE_INFINITY;
}

function heparin(): readonly Finding[] {
  const engine = settledEngine("no-circuit", "adult-man");
  engine.setControl("drug.heparin.bolus", 300 * 75);
  engine.step(300_000);
  const bypass = onBypass(2.4, 37, 10);
  const before = value(bypass, "coag.heparin");
  bypass.step(1_800_000);
  return findings(
    {
      "A21-1": halfLife_min(25),
      "A21-2": halfLife_min(100),
      "A21-3": halfLife_min(400),
      "A21-4": value(engine, "coag.act"),
      "A21-5": value(engine, "coag.heparin"),
      "A21-6": 2 * (before - value(bypass, "coag.heparin")),
    },
    ["A21-1", "A21-2", "A21-3", "A21-4", "A21-5"],
  );
}

/** From the first second of bypass: what leaves the blood for the interstitium. */
function fluid(): readonly Finding[] {
  const engine = settledEngine("cpb-adult", "adult-man", 60);
  const weight_kg = value(engine, "patient.weight");
  const escape = (): number => engine.slot("patient.interstitium.volume_mL");
  const first = escape();
  engine.step(120_000);
  const early = (escape() - first) / 2 / weight_kg;
  // The rate falls by half in the half-time of the distribution.
  let minutes = 0;
  while (60 * engine.slot("patient.capillaries.rate_mL_per_s") > (early * weight_kg) / 2 && minutes < 60) {
    engine.step(30_000);
    minutes += 0.5;
  }
  return findings({ "A20-7": minutes + 1, "A20-8": early }, ["A20-7", "A20-8"]);
}

function bypassUptake(): readonly Finding[] {
  const warm = onBypass(2.1, 37, 20);
  const perArea = (engine: Engine): number => uptake_mL_per_min(engine) / value(engine, "patient.bsa");
  const warmUptake = perArea(warm);
  const cold = onBypass(2.1, 24.5, 60);
  const coldUptake = perArea(cold);
  const slow = onBypass(1.2, 24.5, 40, cold);
  const fox = onBypass(2, 18.5, 90);
  const at20 = [2, 1.5, 1, 0.5, 0.25].map((index) => perArea(onBypass(index, 20, 10, fox)));
  const renal = onBypass(2.2, 28, 30);
  return findings(
    {
      "A8-1": warmUptake,
      "A8-2": coldUptake,
      "A8-3": perArea(slow),
      "A7-1": at20[0],
      "A7-2": at20[1],
      "A7-3": at20[2],
      "A7-4": at20[3],
      "A7-5": at20[4],
      "V-kidney-1":
        (100 * 60 * renal.slot("patient.kidneys.flow_mL_per_s")) / (2.2 * value(renal, "patient.bsa") * 1000),
      "V-uptake-1": perArea(renal),
      "V-brain-1": lowerLimit_mmHg(),
    },
    ["A7-1", "A7-2", "A7-3", "A7-4", "A7-5", "A8-1", "A8-2", "V-kidney-1", "V-brain-1"],
  );
}

/** The pressure below which the brain's flow has fallen by a tenth of what it is at 75 mmHg, the pump slowed in steps. */
function lowerLimit_mmHg(): number {
  const engine = onBypass(2.8, 37, 5);
  let plateau = 0;
  for (let index = 2.8; index > 0.6; index -= 0.1) {
    onBypass(index, 37, 2, engine);
    const pressure_mmHg = watch(engine, 5).mean_mmHg;
    const flow = brainFlow_mL_per_min(engine);
    if (pressure_mmHg > 75) plateau = flow;
    else if (plateau === 0) plateau = flow;
    else if (flow < 0.9 * plateau) return pressure_mmHg;
  }
  return 0;
}
