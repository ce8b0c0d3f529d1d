import type { SignalId } from "@openperfusion/signals";
import { createEngine } from "../createEngine.ts";
import type { Engine } from "../engine/Engine.ts";
import { exp } from "../math/exp.ts";
import { around } from "./check.ts";
import type { Check } from "./check.ts";

/** The default case: where it starts, its oxygenator and its heat exchanger in place. */
export function caseChecks(): readonly Check[] {
  return [...norms(), ...oxygenator(), ...heatExchanger()];
}

export function newCase(): Engine {
  return createEngine({ assembly: "cpb-adult", patient: "adult-man", seed: 1 });
}

export function value(engine: Engine, id: SignalId): number {
  const cell = engine.read(id);
  if (typeof cell !== "number") throw new Error(`${id} is ${cell}`);
  return cell;
}

function norms(): readonly Check[] {
  const engine = newCase();
  const searles = "Searles 2020, limits of perfusionists";
  const norm = (
    what: string,
    id: SignalId,
    low: number,
    high: number,
    unit: string,
    source = searles,
  ): Check => ({
    id: "A22",
    what,
    low,
    high,
    found: value(engine, id),
    unit,
    source,
  });
  return [
    norm("venous saturation", "blood.venous.so2", 65, 85, "%"),
    norm("arterial pCO2", "blood.arterial.pco2", 35, 46, "mmHg"),
    norm("arterial pO2", "blood.arterial.po2", 150, 300, "mmHg"),
    norm("arterial pH", "blood.arterial.ph", 7.35, 7.45, "1"),
    norm("hematocrit", "blood.hematocrit", 24, 28, "%"),
    norm("mean arterial pressure", "patient.pressure.arterial.mean", 50, 80, "mmHg", "EACTS/EACTA/EBCP 2019"),
    norm("cerebral saturation", "patient.nirs.left", 50, 80, "%"),
    {
      id: "A22",
      what: "sweep gas to blood flow",
      low: 40,
      high: 80,
      found: (100 * value(engine, "gas.sweep.flow")) / value(engine, "pump.arterial.flow"),
      unit: "%",
      source: searles,
    },
    around(
      {
        id: "A22",
        what: "FiO2 that the patient's uptake asks for",
        found: 0.236 + 0.00225 * value(engine, "blood.vo2"),
        unit: "1",
        source: "Fried 1998, Capiox SX18: 0.236 + 0.00225·VO2, against the 0.6 that is set",
      },
      value(engine, "gas.fio2"),
      0.05,
    ),
  ];
}

/** The published regression in place: with the FiO2 that it asks for the patient's uptake, the blood leaves at 150 mmHg. */
function oxygenator(): readonly Check[] {
  const engine = newCase();
  engine.setControl("gas.fio2", value(engine, "blood.vo2") / 284.34);
  engine.step(300_000);
  return [
    around(
      {
        id: "A12",
        what: "arterial pO2 with FiO2 = VO2/284, after 5 min",
        found: value(engine, "blood.arterial.po2"),
        unit: "mmHg",
        source: "Inspire 6F 2026: VO2 = 284.34·FiO2 at 150 mmHg (R² 0.62); ±15 mmHg: teaching assumption",
      },
      150,
      15,
    ),
  ];
}

/** (T_out − T_in)/(T_water − T_in) measured in the circuit while cooling, at the two flows of the published test. */
function heatExchanger(): readonly Check[] {
  const published = [
    [3, 0.8, 0.03],
    [6, 0.58, 0.04],
  ] as const;
  return published.map(([flow_L_per_min, expected, sd]) => {
    const engine = newCase();
    engine.setControl("pump.arterial.speed", Math.floor((flow_L_per_min * 1000) / 27 + 0.5));
    engine.setControl("circuit.temperature.waterSet", 33);
    // The reservoir delays the venous temperature, so the inlet is taken behind it.
    engine.step(110_000);
    const inlet = engine.slot("circuit.pumpOutlet.heat_J_per_mL") / 3.8;
    const water = value(engine, "circuit.temperature.water");
    return around(
      {
        id: "A12",
        what: `heat exchanger's performance at ${flow_L_per_min} L/min (equation ${(1 - exp(-5 / flow_L_per_min)).toFixed(3)})`,
        found: (value(engine, "circuit.temperature.arterialOutlet") - inlet) / (water - inlet),
        unit: "1",
        source: "Terumo multicenter 2022, NX19, ±1 SD",
      },
      expected,
      sd,
    );
  });
}
