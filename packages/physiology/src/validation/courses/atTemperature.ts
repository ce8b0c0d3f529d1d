import { ASSEMBLIES } from "../../assemblies/registry.ts";
import { co2TemperatureFactor } from "../../blood/temperature.ts";
import { Engine } from "../../engine/Engine.ts";
import { createModel } from "../../engine/Model.ts";
import { seedRandom } from "../../engine/random.ts";
import { HEAT_CAPACITY_J_PER_ML_K } from "../../kinds/heatCapacity.ts";
import { STORE_MMOL_PER_KG_MMHG, TISSUE_HEAT_J_PER_KG_K } from "../../kinds/tissues.ts";
import { adultMan } from "../../patients/adultMan.ts";
import { meanOf } from "../start.ts";

/** An adult man on bypass whose tissues, blood and water are all at one temperature, settled for `settle_s`. */
export function onBypassAt(
  temperature_degC: number,
  flow_L_per_min_m2: number,
  settle_s = 60,
  gases: "alpha-stat" | "pH-stat" = "alpha-stat",
): Engine {
  const bypass = ASSEMBLIES["cpb-adult"];
  const volumes = [...adultMan.body.volumes, ...bypass.volumes];
  const model = createModel(
    {
      ...bypass,
      settings: [
        ...bypass.settings,
        ...adultMan.body.tissues.map(({ name, mass_kg }) => ({
          slot: `${name}.heat_J`,
          value: mass_kg * TISSUE_HEAT_J_PER_KG_K * temperature_degC,
        })),
        ...volumes.map(({ name, start_mL }) => ({
          slot: `${name}.heat_J`,
          value: start_mL * HEAT_CAPACITY_J_PER_ML_K * temperature_degC,
        })),
        // Cooled with CO2 added all the way, tissues hold as much more of it as its tension at 37 °C would be higher.
        ...(gases === "alpha-stat" ? [] : adultMan.body.tissues).map(({ name, mass_kg }) => ({
          slot: `${name}.co2_mmol`,
          value: (45 / co2TemperatureFactor(temperature_degC)) * mass_kg * STORE_MMOL_PER_KG_MMHG,
        })),
        { slot: "circuit.heaterCooler.water_degC", value: temperature_degC },
      ],
    },
    adultMan,
  );
  seedRandom(model.random, 1);
  const engine = new Engine(model);
  engine.setControl(
    "circuit.temperature.waterSet",
    Math.max(temperature_degC, engine.range("circuit.temperature.waterSet").min),
  );
  setIndex(engine, flow_L_per_min_m2);
  // The sweep of alpha-stat: 37 °C values of 40 mmHg with what the cold body makes.
  engine.setControl("gas.sweep.flow", 2.2 * Math.max(0.3, 2.3 ** ((temperature_degC - 37) / 10)));
  if (gases === "pH-stat") {
    engine.setControl("gas.co2.fraction", 0.053);
    engine.setControl("gas.sweep.flow", 5);
  }
  engine.step(settle_s * 1000);
  return engine;
}

export function setIndex(engine: Engine, flow_L_per_min_m2: number): void {
  engine.setControl("pump.arterial.speed", (flow_L_per_min_m2 * adultMan.bsa_m2 * 1000) / 27);
}

const TISSUES = adultMan.body.tissues.map(({ name }) => name);

/** What all tissues take up, mL/min. */
export function uptake_mL_per_min(engine: Engine, of = TISSUES): number {
  return of.reduce((sum, name) => sum + engine.slot(`${name}.vo2_mmol_per_s`), 0) * 22.39 * 60;
}

export const BRAIN = ["patient.brainRight", "patient.brainLeft"];

export function brainFlow_mL_per_min(engine: Engine): number {
  return 60 * BRAIN.reduce((sum, name) => sum + engine.slot(`${name}.flow_mL_per_s`), 0);
}

export function brainMass_kg(engine: Engine): number {
  return BRAIN.reduce((sum, name) => sum + engine.slot(`${name}.mass_kg`), 0);
}

/** Oxygen that gut and liver take of what their blood brings, in percent. */
export function gutExtraction_percent(engine: Engine): number {
  const content_mmol_per_mL =
    engine.slot("patient.abdominalAorta.o2_mmol") / engine.slot("patient.abdominalAorta.volume_mL");
  const [flow_mL_per_s] = meanOf(engine, ["patient.splanchnicArterioles.flow_mL_per_s"], 5);
  return (100 * engine.slot("patient.viscera.vo2_mmol_per_s")) / (flow_mL_per_s * content_mmol_per_mL);
}
