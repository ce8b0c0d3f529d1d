import type { Assembly } from "../../assemblies/Assembly.ts";
import { ASSEMBLIES } from "../../assemblies/registry.ts";
import { Engine } from "../../engine/Engine.ts";
import { describePatient } from "../../patients/describePatient.ts";
import { layOutModel } from "../../presets/layOutModel.ts";
import { findings } from "../subjects/Finding.ts";
import type { Finding } from "../subjects/Finding.ts";

const cpbAdult = ASSEMBLIES["cpb-adult"];

const WEIGHT_KG = 30;

/**
 * A piglet on normothermic bypass, given crystalloid so that the reservoir keeps its level. It is no patient of the list: an
 * adult's body scaled to 30 kg, with walls that let seven times as much through and a gel of 25 mL/mmHg, both fitted to
 * A20-1 and A20-3. Its size, hematocrit (30 %) and blood volume (70 mL/kg) are teaching assumptions, and its circuit holds less
 * in the reservoir than an adult's.
 */
export function pigletFindings(): readonly Finding[] {
  const engine = piglet();
  const reservoir_mL = (): number => engine.slot("circuit.reservoir.volume_mL");
  const outside_mL = (): number => engine.slot("patient.interstitium.volume_mL");
  engine.step(20_000);
  const level_mL = reservoir_mL();
  const given: number[] = [];
  const escaped: number[] = [];
  for (let minute = 0; minute < 60; minute++) {
    const before_mL = outside_mL();
    let given_mL = 0;
    for (let tenth = 0; tenth < 6; tenth++) {
      const rate_mL_per_min = Math.max(0, Math.min(3000, 6 * (level_mL - reservoir_mL())));
      engine.setControl("circuit.infusion.crystalloid", rate_mL_per_min);
      engine.step(10_000);
      given_mL += rate_mL_per_min / 6;
    }
    given.push(given_mL / WEIGHT_KG);
    escaped.push((outside_mL() - before_mL) / WEIGHT_KG);
  }
  return findings(
    {
      "A20-1": mean(given.slice(0, 5)),
      "A20-2": mean(given.slice(10)),
      "A20-3": mean(escaped.slice(0, 5)),
      "A20-4": mean(escaped.slice(25, 30)),
    },
    ["A20-1", "A20-3"],
  );
}

function piglet(): Engine {
  const patient = describePatient({
    id: "piglet",
    label: { en: "Piglet", es: "Lechón" },
    sex: "female",
    age_years: 20,
    height_cm: 100,
    weight_kg: WEIGHT_KG,
    hematocrit_fraction: 0.3,
    bloodVolume_mL: 70 * WEIGHT_KG,
    restingHeartRate_per_min: 100,
  });
  const assembly: Assembly = {
    ...cpbAdult,
    id: "piglet-bypass",
    volumes: cpbAdult.volumes.map((part) =>
      part.name === "circuit.reservoir" ? { ...part, start_mL: 400 } : part,
    ),
    settings: [
      ...cpbAdult.settings,
      { slot: "patient.fluidShift.leak_scale", value: 7 },
      { slot: "patient.fluidShift.gel_mL_per_mmHg", value: 25 },
    ],
  };
  const engine = new Engine(layOutModel(assembly, patient));
  // 100 mL/kg/min from a roller of 27 mL a turn.
  engine.setControl("pump.arterial.speed", (100 * WEIGHT_KG) / 27);
  return engine;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
