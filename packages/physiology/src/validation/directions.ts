import { exp } from "../math/exp.ts";
import { pow } from "../math/pow.ts";
import { value } from "./caseChecks.ts";
import { atStart, still } from "./direction.ts";
import type { Direction } from "./direction.ts";

const CONSERVED = "conservation: nothing is added";
const TEACHING = "teaching assumption";

/** Venous saturation that Fick's law leaves after a given uptake, dissolved oxygen included. */
function fickSvO2_percent(
  vo2_mL_per_min: number,
  flow_L_per_min: number,
  hb_g_per_dL: number,
  arterialPo2_mmHg: number,
  venousPo2_mmHg: number,
): number {
  const difference_mL_per_dL =
    vo2_mL_per_min / (10 * flow_L_per_min) - 0.003 * (arterialPo2_mmHg - venousPo2_mmHg);
  return 100 * (0.998 - difference_mL_per_dL / (1.34 * hb_g_per_dL));
}

const halfFlow: Direction = {
  id: "D1",
  what: "flow 2.4 → 1.2 L/min/m², 4 min",
  steps: [[0, "pump.arterial.speed", 85]],
  read_s: 240,
  expected: (start, engine) => {
    const fick = (vo2: number): number =>
      fickSvO2_percent(
        vo2,
        value(engine, "pump.arterial.flow"),
        value(engine, "blood.hemoglobin"),
        value(engine, "blood.arterial.po2"),
        value(engine, "blood.venous.po2"),
      );
    const vo2 = atStart(start, "blood.vo2");
    return [
      {
        signal: "blood.venous.so2",
        low: fick(vo2),
        high: fick(0.75 * vo2),
        absolute: true,
        source: "Fick; uptake unchanged (Hickey 1983) to a quarter less (Fox 1982, 2.0 → 1.0)",
      },
      {
        signal: "blood.arterial.po2",
        low: 40,
        high: 250,
        source: "diffusion: longer stay in the bundle; range: teaching assumption",
      },
      {
        signal: "blood.arterial.pco2",
        low: -12,
        high: -2,
        source: "same sweep gas for less blood; range: teaching assumption",
      },
      {
        signal: "patient.pressure.arterial.mean",
        low: -0.55 * atStart(start, "patient.pressure.arterial.mean"),
        high: -0.25 * atStart(start, "patient.pressure.arterial.mean"),
        source: "ΔP = Q·R, eased by at most 1.5 times the tone: teaching assumption",
      },
      {
        signal: "circuit.reservoir.level",
        low: 150,
        high: 800,
        source: "veins empty as their pressure falls (CVSim-21 compliances): teaching assumption",
      },
      still("blood.hemoglobin", 0.05, CONSERVED),
      still("circuit.temperature.arterialOutlet", 0.2, "water and body both near 37 °C"),
    ];
  },
};

const halfSweep: Direction = {
  id: "D2",
  what: "sweep gas × 0.5, 4 min",
  steps: [[0, "gas.sweep.flow", 1.1]],
  read_s: 240,
  expected: () => [
    {
      signal: "blood.arterial.pco2",
      low: 3,
      high: 15,
      source:
        "half of 4 min of CO2 kept in stores of 0.95 mL/kg/mmHg, less what the risen tension washes out",
    },
    {
      signal: "blood.arterial.ph",
      low: -0.13,
      high: -0.03,
      source: "Van Slyke equation at unchanged base (Lang and Zander 2002)",
    },
    {
      signal: "blood.arterial.po2",
      low: -90,
      high: -15,
      source: "oxygen balance of the gas: uptake takes twice the share of half the flow",
    },
    { signal: "blood.venous.so2", low: -4, high: 1, source: "uptake and flow unchanged; Bohr shift" },
    {
      signal: "patient.pressure.arterial.mean",
      low: -8,
      high: 1,
      source: "cerebral vessels widen with CO2: teaching assumption",
    },
    still("blood.hemoglobin", 0.05, CONSERVED),
    still("circuit.reservoir.level", 60, TEACHING),
    still("circuit.temperature.arterialOutlet", 0.1, "no heat is added"),
  ],
};

const halfOxygen: Direction = {
  id: "D3",
  what: "FiO2 0.6 → 0.3, 1 min",
  steps: [[0, "gas.fio2", 0.3]],
  read_s: 60,
  expected: () => [
    {
      signal: "blood.arterial.po2",
      low: 35,
      high: 90,
      absolute: true,
      source:
        "transfer of 284·FiO2 mL/min at 150 mmHg (Inspire 6F 2026) is half of the uptake: the blood leaves below 150",
    },
    {
      signal: "blood.venous.so2",
      low: -25,
      high: -3,
      source: "Fick: less content goes in, uptake unchanged",
    },
    {
      signal: "blood.arterial.pco2",
      low: -3,
      high: 1,
      source: "sweep unchanged; desaturated blood binds more CO2 (Haldane)",
    },
    still("patient.pressure.arterial.mean", 4, TEACHING),
    still("blood.hemoglobin", 0.05, CONSERVED),
    still("circuit.reservoir.level", 40, TEACHING),
    still("circuit.temperature.arterialOutlet", 0.1, "no heat is added"),
  ],
};

const cooling: Direction = {
  id: "D4",
  what: "water 37 → 28 °C, 8 min",
  steps: [[0, "circuit.temperature.waterSet", 28]],
  read_s: 480,
  expected: (start, engine) => {
    const inlet_degC = value(engine, "circuit.temperature.venousInlet");
    const performance = 1 - exp(-5 / value(engine, "pump.arterial.flow"));
    const outlet_degC = inlet_degC + performance * (28 - inlet_degC);
    const core_degC = value(engine, "patient.temperature.core");
    return [
      {
        signal: "circuit.temperature.arterialOutlet",
        low: outlet_degC - 0.3,
        high: outlet_degC + 0.3,
        absolute: true,
        source: "T_in + (1 − exp(−UA/Q))·(T_water − T_in), UA 5 L/min (Terumo 2022)",
      },
      {
        signal: "patient.temperature.nasopharyngeal",
        low: -9,
        high: -4,
        source: "brain: 1.4 kg at 0.7 L/min, a time constant of 2 min",
      },
      {
        signal: "patient.temperature.bladder",
        low:
          value(engine, "patient.temperature.nasopharyngeal") -
          atStart(start, "patient.temperature.nasopharyngeal") +
          0.5,
        high: -2.5,
        source:
          "viscera: heavier than brain for their flow, so at least 0.5 °C behind it: teaching assumption",
      },
      {
        signal: "blood.vo2",
        low:
          atStart(start, "blood.vo2") * (pow(1.8, (core_degC - 37) / 10) - 0.12) -
          atStart(start, "blood.vo2"),
        high:
          atStart(start, "blood.vo2") * (pow(1.8, (core_degC - 37) / 10) + 0.12) -
          atStart(start, "blood.vo2"),
        source: "Q10 1.8 at core temperature (Hickey 1983: 1.7)",
      },
      { signal: "blood.venous.so2", low: 4, high: 16, source: "Fick with the uptake above" },
      {
        signal: "blood.arterial.po2",
        low: 30,
        high: 120,
        source:
          "30 mL/min less uptake spare 0.1 of FiO2 (Inspire 6F 2026: 284·FiO2), 75 mmHg of gas; cold blood binds and dissolves more",
      },
      {
        signal: "blood.arterial.pco2",
        low: -14,
        high: -5,
        source: "sealed blood loses 4.2 % of pCO2 per °C (Siemens 2012), less what is retained",
      },
      { signal: "blood.arterial.ph", low: 0.05, high: 0.16, source: "+0.0147 per °C (Siemens 2012)" },
      {
        signal: "patient.pressure.arterial.mean",
        low: 4,
        high: 25,
        source: "viscosity rises by at least 50 % to 22 °C (Eckmann 2000)",
      },
      {
        signal: "circuit.reservoir.level",
        low: -350,
        high: 0,
        source: "thicker blood drains at a higher venous pressure: teaching assumption",
      },
      still("blood.hemoglobin", 0.05, CONSERVED),
    ];
  },
};

export const STEADY_DIRECTIONS: readonly Direction[] = [halfFlow, halfSweep, halfOxygen, cooling];
