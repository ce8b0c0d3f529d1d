import { oxygenatorFigures } from "../assemblies/fragments/devices.ts";
import { oxygenatorUnit } from "../assemblies/fragments/oxygenatorUnit.ts";
import { housing } from "../assemblies/fragments/vessels.ts";
import { O2_ML_PER_MMOL } from "../blood/oxygenDissociation.ts";
import type { Engine } from "../engine/Engine.ts";
import { perMl, rig, setFlow, steadyPump, toSink } from "./rig.ts";
import type { FedBlood } from "./rig.ts";

const OUTLET = "circuit.oxygenatorCell3";

/** An oxygenator of the list on the bench, fed once through from the source. */
export function oxygenatorRig(id: string, blood: FedBlood): Engine {
  return rig({
    blood,
    parts: [
      { volumes: [housing("pumpOutlet", 90, "prime")] },
      steadyPump("circuit.source", "circuit.pumpOutlet"),
      oxygenatorUnit({
        from: "circuit.pumpOutlet",
        inflow: "pump.arterial",
        ...oxygenatorFigures(id),
        sweep: { default: 5, max: 20 },
        fio2: 1,
      }),
      toSink(OUTLET),
    ],
  });
}

export interface Setting {
  readonly flow_L_per_min: number;
  readonly sweep_L_per_min: number;
  readonly fio2: number;
}

/** Lets the outlet come to rest. */
export function run(engine: Engine, { flow_L_per_min, sweep_L_per_min, fio2 }: Setting, time_s = 40): void {
  setFlow(engine, flow_L_per_min);
  engine.setControl("gas.sweep.flow", sweep_L_per_min);
  engine.setControl("gas.fio2", fio2);
  engine.step(time_s * 1000);
}

/** What the blood took up on its way, in mL (0 °C) per minute. */
export function vo2_mL_per_min(engine: Engine, flow_L_per_min: number): number {
  const taken = perMl(engine, OUTLET, "o2_mmol") - perMl(engine, "circuit.source", "o2_mmol");
  return flow_L_per_min * 1000 * taken * O2_ML_PER_MMOL;
}

export function vco2_mL_per_min(engine: Engine, flow_L_per_min: number): number {
  const given = perMl(engine, "circuit.source", "co2_mmol") - perMl(engine, OUTLET, "co2_mmol");
  return flow_L_per_min * 1000 * given * CO2_ML_PER_MMOL;
}

export function outletPo2_mmHg(engine: Engine): number {
  return engine.slot(`${OUTLET}.site.po2_mmHg`);
}

export function outletSo2_percent(engine: Engine): number {
  return 100 * engine.slot(`${OUTLET}.site.so2_fraction`);
}

/**
 * The FiO2 that keeps the outlet at 150 mmHg while the blood takes up so much oxygen, as in a patient on bypass: hemoglobin
 * 9 g/dL, 37 °C, a flow of 4 L/min that doesn't change with the uptake; the venous saturation is what the uptake leaves.
 */
export function neededFio2(id: string, vo2: number): number {
  const flow_L_per_min = 4;
  let so2_percent = 65;
  let fio2 = 0.6;
  for (let round = 0; round < 3; round++) {
    const engine = oxygenatorRig(id, { hemoglobin_g_per_dL: 9, so2_percent });
    for (let i = 0; i < 50; i++) {
      run(engine, { flow_L_per_min, sweep_L_per_min: 5, fio2 }, 1);
      fio2 = Math.max(0.21, Math.min(1, fio2 + (150 - outletPo2_mmHg(engine)) * 0.0012));
    }
    // 9 g/dL bind 12.2 mL of oxygen per dL at full saturation.
    so2_percent += (100 * (vo2_mL_per_min(engine, flow_L_per_min) - vo2)) / (flow_L_per_min * 10 * 12.2);
  }
  return fio2;
}

const CO2_ML_PER_MMOL = 22.26;
