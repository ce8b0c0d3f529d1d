import type { SignalId } from "@openperfusion/signals";
import type { Assembly } from "../assemblies/Assembly.ts";
import { joinFragments } from "../assemblies/Fragment.ts";
import type { Fragment } from "../assemblies/Fragment.ts";
import { housing, openTo, way } from "../assemblies/fragments/vessels.ts";
import type { BloodSample } from "../blood/gasSites.ts";
import { waterVapor_mmHg } from "../blood/temperature.ts";
import { Engine } from "../engine/Engine.ts";
import { createModel } from "../engine/Model.ts";
import { seedRandom } from "../engine/random.ts";
import { HEAT_CAPACITY_J_PER_ML_K } from "../kinds/heatCapacity.ts";
import { adultMan } from "../patients/adultMan.ts";

/** A closed volume of blood, alone, against a gas, or in a bath of another temperature. */
export interface ClosedSample {
  readonly blood: BloodSample;
  /** Tensions of the humid gas that it is brought to; without it the sample is sealed. */
  readonly gas?: { readonly po2_mmHg: number; readonly pco2_mmHg: number };
  /** Temperature that its walls are brought to; without it the sample keeps its own. */
  readonly bath_degC?: number;
}

/** What a sampling port reads of a sample, at the blood's own temperature. */
export interface SampleReading {
  readonly ph: number;
  readonly pco2_mmHg: number;
  readonly po2_mmHg: number;
  readonly so2_percent: number;
  /** Only of the first sample, which stands at the port "blood.arterial". */
  readonly baseExcess_mmol_per_L: number;
  readonly co2_mmol_per_L: number;
  readonly o2_mmol_per_L: number;
}

const SAMPLE_ML = 20;
/** Blood and gas are as one within a second, and a bath's temperature is met within another. */
const DIFFUSION_O2 = 1;
const DIFFUSION_CO2 = 5;
const SWEEP_L_PER_MIN = 8;
export const EQUILIBRATION_MS = 15_000;

/**
 * Samples in closed volumes of one assembly, stepped by the engine's own kernels, then read at sampling ports. An oxygenator's
 * cell is the tonometer, a heat exchanger the bath. An adult man lies beside and is joined to nothing.
 */
export function readSamples(
  samples: readonly ClosedSample[],
  steps_ms = EQUILIBRATION_MS,
): readonly SampleReading[] {
  const assembly: Assembly = {
    id: "tonometer",
    label: { en: "Samples in closed volumes", es: "Muestras en volúmenes cerrados" },
    ...joinFragments(
      {
        // Every cell of a bundle has an inlet; this one is clamped.
        volumes: [openTo("well", 1000, 2000, "venous")],
        ports: [{ site: "blood.venous", volume: "circuit.well" }],
      },
      ...samples.map(partsOf),
    ),
    drawing: { width: 4, height: 4, parts: [], lines: [] },
  };
  const model = createModel(assembly, adultMan);
  seedRandom(model.random, 1);
  const engine = new Engine(model);
  engine.step(steps_ms);
  return samples.map((_, i) => read(engine, i));
}

function partsOf({ blood, gas, bath_degC }: ClosedSample, i: number): Partial<Fragment> {
  const name = `circuit.sample${i}`;
  const dry_mmHg = 760 - waterVapor_mmHg(blood.temperature_degC);
  const amounts: Record<string, number> = {
    o2_mmol: blood.o2_mmol_per_mL,
    co2_mmol: blood.co2_mmol_per_mL,
    sid_mmol: blood.sid_mmol_per_mL,
    heat_J: blood.temperature_degC * HEAT_CAPACITY_J_PER_ML_K,
    hemoglobin_g: blood.hemoglobin_g_per_mL,
    fetalHemoglobin_g: blood.fetalHemoglobin_g_per_mL,
    dpg_mmol: blood.dpg_mmol_per_mL,
    protein_g: blood.protein_g_per_mL,
  };
  return {
    volumes: [housing(`sample${i}`, SAMPLE_ML, "venous")],
    edges: [way(`inlet${i}`, "circuit.well", name, { resistance_mmHg_s_per_mL: 1, opening: 0 })],
    ports: [{ site: i === 0 ? "blood.arterial" : `sample.${i}`, volume: name }],
    oxygenators:
      gas === undefined
        ? []
        : [
            {
              name: `circuit.tonometer${i}`,
              cells: [name],
              diffusionO2_mmol_per_s_mmHg: DIFFUSION_O2,
              diffusionCo2_mmol_per_s_mmHg: DIFFUSION_CO2,
              ratedFlow_L_per_min: 1,
              gasVolume_mL: 20,
              gasOutlet_mmHg_min_per_L: 0,
              fiber: "diffusion membrane",
            },
          ],
    heatExchangers:
      bath_degC === undefined
        ? []
        : [
            {
              name: `circuit.bath${i}`,
              volume: name,
              inflow: `circuit.inlet${i}`,
              ua_L_per_min: 20,
              lag_s: 1,
              fastest_degC_per_min: 6000,
              start_degC: bath_degC,
            },
          ],
    settings: [
      ...Object.entries(amounts).map(([species, amount]) => ({
        slot: `${name}.${species}`,
        value: amount * SAMPLE_ML,
      })),
      ...(gas === undefined
        ? []
        : [
            { slot: `circuit.tonometer${i}.sweep_L_per_min`, value: SWEEP_L_PER_MIN },
            { slot: `circuit.tonometer${i}.fio2`, value: gas.po2_mmHg / dry_mmHg },
            { slot: `circuit.tonometer${i}.fico2`, value: gas.pco2_mmHg / dry_mmHg },
          ]),
    ],
  };
}

function read(engine: Engine, i: number): SampleReading {
  const site = i === 0 ? "blood.arterial" : `sample.${i}`;
  const signal = (quantity: string): number => Number(engine.read(`${site}.${quantity}` as SignalId));
  const held = (species: string): number =>
    (1000 * engine.slot(`circuit.sample${i}.${species}`)) / engine.slot(`circuit.sample${i}.volume_mL`);
  return {
    ph: signal("ph"),
    pco2_mmHg: signal("pco2"),
    po2_mmHg: signal("po2"),
    so2_percent: signal("so2"),
    baseExcess_mmol_per_L: i === 0 ? signal("baseExcess") : Number.NaN,
    co2_mmol_per_L: held("co2_mmol"),
    o2_mmol_per_L: held("o2_mmol"),
  };
}
