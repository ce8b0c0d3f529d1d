import { HEAT_CAPACITY_J_PER_ML_K } from "../../kinds/heatCapacity.ts";
import {
  neededFio2,
  outletSo2_percent,
  oxygenatorRig,
  run,
  vco2_mL_per_min,
  vo2_mL_per_min,
} from "../../testing/oxygenatorRig.ts";
import { perMl } from "../../testing/rig.ts";
import { findings } from "../subjects/Finding.ts";
import type { Finding } from "../subjects/Finding.ts";
import { oxygenatorsInUse } from "./oxygenatorsInUse.ts";

const ISO_7199 = { hemoglobin_g_per_dL: 12, so2_percent: 65, pco2_mmHg: 45, temperature_degC: 37 };

/** Oxygenators and their heat exchangers on the bench, fed once through with blood of one composition. */
export function oxygenatorFindings(): readonly Finding[] {
  return [...oxygenatorsInUse(), ...rated(), ...heat(), ...removers()];
}

/** The lines of needed FiO2, and the uptake at which each meets an FiO2 of 1. */
export function oxygenLineFindings(): readonly Finding[] {
  const line = (id: string): { at200: number; most: number } => {
    const [low, at200, high] = [100, 200, 300].map((vo2) => neededFio2(id, vo2));
    const slope = (high - low) / 200;
    return { at200, most: 200 + (1 - (low + at200 + high) / 3) / slope };
  };
  const [sx18, sx25] = [line("capiox-sx18"), line("capiox-sx25")];
  return findings(
    {
      "O-oxygenator-1": sx18.most,
      "O-oxygenator-2": sx25.most,
      "O-oxygenator-3": sx18.at200,
      "O-oxygenator-4": sx25.at200,
      "O-oxygenator-5": 200 / neededFio2("inspire-6f", 200),
    },
    ["O-oxygenator-1", "O-oxygenator-2", "O-oxygenator-3", "O-oxygenator-4", "O-oxygenator-5"],
  );
}

function rated(): readonly Finding[] {
  const engine = oxygenatorRig("capiox-sx18", ISO_7199);
  run(engine, { flow_L_per_min: 7, sweep_L_per_min: 7, fio2: 1 }, 30);
  const atRated = outletSo2_percent(engine);
  return findings({
    "O-oxygenator-12": vo2_mL_per_min(engine, 7) / 1.8,
    "O-oxygenator-13": atRated,
  });
}

/** Blood of 30 °C against water of 37 °C. */
function heat(): readonly Finding[] {
  const at = (id: string, flow_L_per_min: number): number => {
    const engine = oxygenatorRig(id, { ...ISO_7199, temperature_degC: 30 });
    run(engine, { flow_L_per_min, sweep_L_per_min: 3, fio2: 0.6 }, 30);
    const degC = (volume: string): number => perMl(engine, volume, "heat_J") / HEAT_CAPACITY_J_PER_ML_K;
    const inlet = degC("circuit.source");
    return (
      (degC("circuit.oxygenatorCell3") - inlet) / (engine.slot("circuit.heaterCooler.water_degC") - inlet)
    );
  };
  return findings(
    { "A12-1": at("capiox-nx19", 3), "A12-2": at("capiox-nx19", 6), "A12-3": at("capiox-fx25", 3) },
    ["A12-1", "A12-2", "A12-3"],
  );
}

/** Small membranes for carbon dioxide alone: the list's nearest to the published areas, which were of another make. */
function removers(): readonly Finding[] {
  const small = oxygenatorRig("prismalung", VENOUS);
  const at = (engine: typeof small, flow_L_per_min: number, sweep_L_per_min: number): number => {
    run(engine, { flow_L_per_min, sweep_L_per_min, fio2: 1 }, 40);
    return vco2_mL_per_min(engine, flow_L_per_min);
  };
  return findings({
    "E-ecco2r-1": at(small, 0.9, 2),
    "E-ecco2r-2": at(small, 0.9, 8),
    "E-ecco2r-3": at(oxygenatorRig("prismalung-plus", VENOUS), 1.8, 8),
  });
}

const VENOUS = { hemoglobin_g_per_dL: 10, so2_percent: 70, pco2_mmHg: 45 };
