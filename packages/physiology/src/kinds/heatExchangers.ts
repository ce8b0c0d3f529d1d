import { defineKind } from "../engine/kind.ts";
import type { TableOf } from "../engine/kind.ts";
import { FAST_S } from "../engine/rates.ts";
import { exp } from "../math/exp.ts";
import type { FastContents } from "./contents.ts";

import type { Edges } from "./edges.ts";
import { HEAT_CAPACITY_J_PER_ML_K } from "./heatCapacity.ts";
import type { Ledger } from "./ledger.ts";
import type { Volumes } from "./volumes.ts";

/**
 * A heat exchanger with its heater-cooler. In a steady flow Q the blood leaves it as
 *
 *   (T_out − T_in)/(T_water − T_in) = R = 1 − exp(−UA/Q)
 *
 * (UA ≈ 5 L/min fits two oxygenators measured at 3 and 6 L/min within 0.03). The blood side is one mixed volume, so its
 * conductance is Q·c·R/(1 − R), taken implicitly: at no flow the blood comes to the water's temperature.
 * The water follows its set point with a lag and a limited rate, and stays within `mostGradient_degC` of the blood where
 * that is set; without power it drifts to the room's temperature (half of the way in 20 min, teaching assumption).
 * `waterFlow` is the share of the exchange that water still keeps up: 0 when its pump stands. A leak of water into the
 * blood is an edge from `circuit.water`, as data (its hemolysis: `kinds/hemolysis.ts`).
 */
export const heatExchangerKind = defineKind({
  name: "heatExchanger",
  columns: [
    "ua_mL_per_s",
    "water_degC",
    "setWater_degC",
    "lag_s",
    "fastest_degC_per_s",
    "power",
    "mains",
    "waterFlow",
    "room_degC",
    "mostGradient_degC",
    "blood_degC",
  ],
  parts: (plan) => plan.assembly.heatExchangers,
  joints: {
    volume: (part, plan) => plan.volume(part.volume),
    inflow: (part, plan) => plan.edge(part.inflow),
  },
  fill: (rows, row, part) => {
    rows.ua_mL_per_s[row] = (part.ua_L_per_min * 1000) / 60;
    rows.water_degC[row] = part.start_degC;
    rows.setWater_degC[row] = part.start_degC;
    rows.lag_s[row] = part.lag_s;
    rows.fastest_degC_per_s[row] = part.fastest_degC_per_min / 60;
    rows.power[row] = 1;
    rows.mains[row] = 1;
    rows.waterFlow[row] = 1;
    rows.room_degC[row] = 20;
    rows.mostGradient_degC[row] = UNLIMITED_DEGC;
    rows.blood_degC[row] = part.start_degC;
  },
});

export type HeatExchangers = TableOf<typeof heatExchangerKind>;

export function exchangeHeat(
  exchangers: HeatExchangers,
  volumes: Volumes,
  edges: Edges,
  blood: FastContents,
  ledger: Ledger,
): void {
  for (let i = 0; i < exchangers.volume.length; i++) {
    const cell = exchangers.volume[i];
    const capacity_J_per_K = volumes.volume_mL[cell] * HEAT_CAPACITY_J_PER_ML_K;
    const flow_mL_per_s = Math.max(Math.abs(edges.flow_mL_per_s[exchangers.inflow[i]]), SLOWEST_ML_PER_S);
    const units = Math.min((exchangers.ua_mL_per_s[i] * exchangers.waterFlow[i]) / flow_mL_per_s, MOST_UNITS);
    // Q·c·R/(1 − R), since R/(1 − R) = exp(UA/Q) − 1.
    const conductance_J_per_K = flow_mL_per_s * HEAT_CAPACITY_J_PER_ML_K * (exp(units) - 1) * FAST_S;
    const taken = conductance_J_per_K / (1 + conductance_J_per_K / capacity_J_per_K);
    const heat_J = taken * (exchangers.water_degC[i] - blood.heat_J[cell] / capacity_J_per_K);
    blood.heat_J[cell] += heat_J;
    exchangers.blood_degC[i] = blood.heat_J[cell] / capacity_J_per_K;
    ledger.heatFromWater_J[0] += heat_J;
  }
}

/** Heater-cooler: first order toward the set point, no faster than its power allows. */
export function driveHeaterCoolers(exchangers: HeatExchangers, elapsed_s: number): void {
  for (let i = 0; i < exchangers.water_degC.length; i++) {
    const gradient = exchangers.mostGradient_degC[i];
    const blood_degC = exchangers.blood_degC[i];
    const goal_degC = Math.max(
      blood_degC - gradient,
      Math.min(blood_degC + gradient, exchangers.setWater_degC[i]),
    );
    const wanted =
      exchangers.power[i] * exchangers.mains[i] > 0.5
        ? (goal_degC - exchangers.water_degC[i]) / exchangers.lag_s[i]
        : (exchangers.room_degC[i] - exchangers.water_degC[i]) / COOLS_S;
    const most = exchangers.fastest_degC_per_s[i];
    exchangers.water_degC[i] += Math.max(-most, Math.min(most, wanted)) * elapsed_s;
  }
}

const SLOWEST_ML_PER_S = 0.5;
const MOST_UNITS = 12;
const UNLIMITED_DEGC = 100;
const COOLS_S = 1700;
