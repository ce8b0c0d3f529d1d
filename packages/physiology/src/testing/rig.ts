import type { Assembly } from "../assemblies/Assembly.ts";
import { joinFragments } from "../assemblies/Fragment.ts";
import type { Fragment } from "../assemblies/Fragment.ts";
import { openTo, way } from "../assemblies/fragments/vessels.ts";
import { bloodFromTensions } from "../blood/bloodFromTensions.ts";
import { oxygenSaturation_fraction } from "../blood/oxygenDissociation.ts";
import { CELL_HEMOGLOBIN_G_PER_ML } from "../blood/hematocrit.ts";
import { Engine } from "../engine/Engine.ts";
import { createModel } from "../engine/Model.ts";
import { seedRandom } from "../engine/random.ts";
import { HEAT_CAPACITY_J_PER_ML_K } from "../kinds/heatCapacity.ts";
import { adultMan } from "../patients/adultMan.ts";

/** Blood that a rig is fed with. */
export interface FedBlood {
  readonly hemoglobin_g_per_dL: number;
  /** Give one of the two. */
  readonly so2_percent?: number;
  readonly po2_mmHg?: number;
  readonly pco2_mmHg?: number;
  readonly ph?: number;
  readonly temperature_degC?: number;
  readonly nitrogen_mmHg?: number;
  readonly heparin_IU_per_mL?: number;
}

export interface Rig {
  /** Without it the source is venous blood of the patient. */
  readonly blood?: FedBlood;
  /** From `circuit.source` to `circuit.sink`, whatever lies between them. */
  readonly parts: readonly Partial<Fragment>[];
  readonly settings?: Fragment["settings"];
}

/** All engines that are a bench: their time is no patient's time. */
export const BENCHES = new WeakSet<Engine>();

const SOURCE_ML = 1e6;

/**
 * A bench: blood of one composition in a source that never runs out (`circuit.source`), a sink (`circuit.sink`), and between them
 * whatever parts are to be tried, with the true kernels. An adult man lies beside it and is joined to nothing.
 */
export function rig({ blood, parts, settings = [] }: Rig): Engine {
  const assembly: Assembly = {
    id: "rig",
    label: { en: "Test bench", es: "Banco de pruebas" },
    ...joinFragments(
      {
        volumes: [
          openTo("source", SOURCE_ML, 2 * SOURCE_ML, "venous"),
          openTo("sink", SOURCE_ML, 4 * SOURCE_ML, "venous"),
        ],
        ports: [
          { site: "blood.arterial", volume: "circuit.sink" },
          { site: "blood.venous", volume: "circuit.source" },
        ],
      },
      ...parts,
      { settings: [...(blood ? fed(blood) : []), ...settings] },
    ),
    drawing: { width: 4, height: 4, parts: [], lines: [] },
  };
  const model = createModel(assembly, adultMan);
  seedRandom(model.random, 1);
  const engine = new Engine(model);
  BENCHES.add(engine);
  return engine;
}

/** A roller pump without ripple; `pump.arterial.speed` in rpm sets it, 27 mL per turn. */
export function steadyPump(from: string, to: string): Partial<Fragment> {
  return {
    edges: [
      {
        kind: "rollerPump",
        name: "pump.arterial",
        from,
        to,
        stroke_mL: 27,
        occlusion: 1,
        ripple: 0,
        acceleration_rpm_per_s: 1000,
        pressureSlow_mmHg: 2000,
        pressureStop_mmHg: 3000,
      },
    ],
    controls: [
      {
        signal: "pump.arterial.speed",
        targets: [{ slot: "pump.arterial.setSpeed_rpm" }],
        range: { min: 0, max: 600 },
      },
    ],
  };
}

export function setFlow(engine: Engine, flow_L_per_min: number): void {
  engine.setControl("pump.arterial.speed", (flow_L_per_min * 1000) / 27);
}

/** A short open way, of 10 mmHg at 5 L/min. */
export function toSink(from: string): Partial<Fragment> {
  return { edges: [way("toSink", from, "circuit.sink", { resistance_mmHg_s_per_mL: 0.12 })] };
}

/** Amount of a species per milliliter of a volume. */
export function perMl(engine: Engine, volume: string, species: string): number {
  return engine.slot(`${volume}.${species}`) / engine.slot(`${volume}.volume_mL`);
}

function fed(blood: FedBlood): Fragment["settings"] {
  const {
    hemoglobin_g_per_dL,
    pco2_mmHg = 45,
    ph = 7.37,
    temperature_degC = 37,
    nitrogen_mmHg = 200,
  } = blood;
  const hematocrit_fraction = hemoglobin_g_per_dL / 100 / CELL_HEMOGLOBIN_G_PER_ML;
  const po2_mmHg = blood.po2_mmHg ?? tensionAt((blood.so2_percent ?? 70) / 100, ph);
  const sample = bloodFromTensions({
    ph,
    pco2_mmHg,
    po2_mmHg,
    hematocrit_fraction,
    protein_g_per_dL_plasma: 5,
    temperature_degC,
  });
  const amounts: Record<string, number> = {
    o2_mmol: sample.o2_mmol_per_mL,
    co2_mmol: sample.co2_mmol_per_mL,
    sid_mmol: sample.sid_mmol_per_mL,
    heat_J: temperature_degC * HEAT_CAPACITY_J_PER_ML_K,
    nitrogen_mmol: (nitrogen_mmHg * 0.013) / 760 / 22.4,
    hemoglobin_g: sample.hemoglobin_g_per_mL,
    dpg_mmol: sample.dpg_mmol_per_mL,
    protein_g: sample.protein_g_per_mL,
    heparin_IU: blood.heparin_IU_per_mL ?? 3,
  };
  return Object.entries(amounts).map(([species, amount]) => ({
    slot: `circuit.source.${species}`,
    value: amount * SOURCE_ML,
  }));
}

/** The tension at which blood of base excess 0 at 37 °C has a saturation. */
function tensionAt(so2_fraction: number, ph: number): number {
  let [low, high] = [1, 600];
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    if (oxygenSaturation_fraction(middle, ph, 0, 37, 0, 5) < so2_fraction) low = middle;
    else high = middle;
  }
  return low;
}
