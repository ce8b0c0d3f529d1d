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

/** The lines of needed FiO2 and the uptake at which each meets an FiO2 of 1; then more flow than rated, and carbon dioxide. */
export function oxygenLineFindings(): readonly Finding[] {
  const line = (id: string): { low: number; at200: number; high: number; most: number } => {
    const [low, at200, high] = [100, 200, 300].map((vo2) => neededFio2(id, vo2));
    const slope = (high - low) / 200;
    return { low, at200, high, most: 200 + (1 - (low + at200 + high) / 3) / slope };
  };
  const [sx18, sx25] = [line("capiox-sx18"), line("capiox-sx25")];
  const lines = findings(
    {
      "O-oxygenator-1": sx18.most,
      "O-oxygenator-2": sx25.most,
      "O-oxygenator-3": sx18.at200,
      "O-oxygenator-4": sx25.at200,
      "O-oxygenator-15": sx18.low,
      "O-oxygenator-16": sx18.high,
      "O-oxygenator-17": sx25.low,
      "O-oxygenator-18": sx25.high,
      "O-oxygenator-5": 200 / neededFio2("inspire-6f", 200),
    },
    [1, 2, 3, 4, 5, 15, 16, 17, 18].map((n) => `O-oxygenator-${n}`),
  );
  return [...lines, ...fasterThanRated(), ...washout()];
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

/** Twice and more as fast as rated, from the ISO inlet: where the outlet's saturation leaves 95 %. */
function fasterThanRated(): readonly Finding[] {
  const saturation = (id: string): ((flow_L_per_min: number) => number) => {
    const engine = oxygenatorRig(id, ISO_7199);
    return (flow_L_per_min) => {
      run(engine, { flow_L_per_min, sweep_L_per_min: flow_L_per_min, fio2: 1 }, 15);
      return outletSo2_percent(engine);
    };
  };
  const crossing_L_per_min = (at: (flow_L_per_min: number) => number): number => {
    let [low, high] = [5, 15];
    for (let round = 0; round < 7; round++) {
      const middle = (low + high) / 2;
      if (at(middle) > 95) low = middle;
      else high = middle;
    }
    return (low + high) / 2;
  };
  const [sx18, sx25] = [saturation("capiox-sx18"), saturation("capiox-sx25")];
  return findings({
    "O-oxygenator-19": crossing_L_per_min(sx18),
    "O-oxygenator-20": crossing_L_per_min(sx25),
    "O-oxygenator-21": sx18(10.5) - sx18(7),
  });
}

/** What gas and blood each do to the transfer of carbon dioxide. */
function washout(): readonly Finding[] {
  const engine = oxygenatorRig("capiox-sx18", ISO_7199);
  const vco2 = (flow_L_per_min: number, sweep_L_per_min: number, fio2 = 0.8): number => {
    run(engine, { flow_L_per_min, sweep_L_per_min, fio2 }, 30);
    return vco2_mL_per_min(engine, flow_L_per_min);
  };
  return findings({
    "O-oxygenator-22": vco2(4, 8) / vco2(4, 2),
    "O-oxygenator-23": (vco2(7, 3) - vco2(5, 3)) / (vco2(3, 3) - vco2(1, 3)),
    "O-oxygenator-24": vco2(4, 3, 1) / vco2(4, 3, 0.3),
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
