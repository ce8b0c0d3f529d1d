import type { Engine } from "../../engine/Engine.ts";
import { OXYGENATORS } from "../../equipment/oxygenators.ts";
import {
  outletPo2_mmHg,
  oxygenatorRig,
  run,
  vco2_mL_per_min,
  vo2_mL_per_min,
} from "../../testing/oxygenatorRig.ts";
import { mean } from "../point.ts";
import { findings } from "../subjects/Finding.ts";
import type { Finding } from "../subjects/Finding.ts";

/** Oxygenators at work, their transfer per m² of membrane. */
export function oxygenatorsInUse(): readonly Finding[] {
  return [...inPatients(), ...asFlowRises()];
}

/**
 * As in Terumo's patients: diluted cool blood (hematocrit 25 %, 32 °C, as for the bundles' resistance) of a venous saturation as
 * Hendrix found on bypass (77 %, V-uptake-2), 4.5 L/min, FiO2 0.6. What a patient takes up is the same on both devices. The
 * published transfer, gradient (44 mmHg per L/min) and diffusing capacity fit together as transfer per m² of membrane over
 * pO2 of the gas less that of arterial blood.
 */
function inPatients(): readonly Finding[] {
  const at = (id: string): { engine: Engine; perM2: number; area_m2: number } => {
    const engine = oxygenatorRig(id, {
      hemoglobin_g_per_dL: 8.4,
      so2_percent: 77,
      pco2_mmHg: 45,
      temperature_degC: 32,
    });
    run(engine, { flow_L_per_min: 4.5, sweep_L_per_min: 2.5, fio2: 0.6 }, 30);
    const { membraneArea_m2: area_m2 } = OXYGENATORS.find((one) => one.id === id)!;
    return { engine, area_m2, perM2: vo2_mL_per_min(engine, 4.5) / area_m2 };
  };
  const [nx, fx] = [at("capiox-nx19"), at("capiox-fx25")];
  return findings({
    "O-oxygenator-6": nx.perM2,
    "O-oxygenator-7": vco2_mL_per_min(nx.engine, 4.5) / nx.area_m2,
    "O-oxygenator-8": nx.perM2 / (0.6 * 713 - outletPo2_mmHg(nx.engine)),
    "O-oxygenator-10": fx.perM2,
  });
}

/**
 * Three oxygenators whose inlet is such that blood takes up 2.5 mL/100 mL at 4 L/min; then 6 L/min of the same blood. The
 * published transfers, 101 to 143 mL/min/m², are those flows by that uptake; hemoglobin 9 g/dL and FiO2 1 are ours.
 */
function asFlowRises(): readonly Finding[] {
  const transfer = (id: string, flow_L_per_min: number, so2_percent: number): number => {
    const engine = oxygenatorRig(id, { hemoglobin_g_per_dL: 9, so2_percent });
    run(engine, { flow_L_per_min, sweep_L_per_min: flow_L_per_min, fio2: 1 }, 20);
    return vo2_mL_per_min(engine, flow_L_per_min) / (10 * flow_L_per_min);
  };
  const at6 = ["capiox-sx18", "capiox-sx25", "inspire-6f"].map((id) => {
    let so2_percent = 85;
    // 9 g/dL bind 12.06 mL of oxygen per dL.
    for (let round = 0; round < 3; round++)
      so2_percent += (100 * (transfer(id, 4, so2_percent) - 2.5)) / 12.06;
    return transfer(id, 6, so2_percent);
  });
  return findings({ "O-oxygenator-11": mean(at6) });
}
