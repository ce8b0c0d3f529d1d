import { atStart, still } from "./direction.ts";
import type { Direction } from "./direction.ts";

const TEACHING = "teaching assumption";

const clamped: Direction = {
  id: "D5",
  what: "venous line clamped, after 10 s",
  steps: [[0, "circuit.clamp.venousLine", 1]],
  read_s: 10,
  expected: (start) => {
    const pumped_mL = (atStart(start, "pump.arterial.flow") * 1000 * 10) / 60;
    return [
      {
        signal: "circuit.reservoir.level",
        low: -pumped_mL,
        high: -0.95 * pumped_mL,
        source: "closed form: 10 s of pump flow, less what the line still drains",
      },
      {
        signal: "patient.pressure.centralVenous",
        low: 1,
        high: 10,
        source: "765 mL into veins of about 100 mL/mmHg (CVSim-21), held by the heart",
      },
      {
        signal: "patient.pressure.arterial.mean",
        low: 5,
        high: 60,
        source: "the filling heart adds its output to the pump's: teaching assumption",
      },
      still("blood.arterial.po2", 25, "seconds only"),
      still("blood.arterial.pco2", 3, "seconds only"),
      still("blood.venous.so2", 1, "the blood in the clamped line stands"),
      still("blood.hemoglobin", 0.05, "conservation: nothing is added"),
      still("circuit.temperature.arterialOutlet", 0.1, "no heat is added"),
    ];
  },
};

const emptied: Direction = {
  id: "D5",
  what: "venous line clamped, after 30 s",
  steps: [[0, "circuit.clamp.venousLine", 1]],
  read_s: 30,
  expected: () => [
    {
      signal: "circuit.reservoir.level",
      low: 40,
      high: 120,
      absolute: true,
      source: "1 L lasts 13 s at 4.6 L/min; the level guard holds the rest",
    },
    { signal: "pump.arterial.flow", low: 0, high: 0.3, absolute: true, source: "level guard" },
  ],
};

const released: Direction = {
  id: "D5",
  what: "venous line clamped for 30 s, 2.5 min after release",
  steps: [
    [0, "circuit.clamp.venousLine", 1],
    [30, "circuit.clamp.venousLine", 0],
  ],
  read_s: 180,
  expected: () => [
    still("circuit.reservoir.level", 40, "conservation: the volume comes back"),
    still("patient.pressure.arterial.mean", 4, TEACHING),
    {
      signal: "blood.arterial.po2",
      low: -60,
      high: 10,
      source: "an oxygen debt is paid: teaching assumption",
    },
    still("blood.arterial.pco2", 2, TEACHING),
    { signal: "blood.venous.so2", low: -6, high: 1, source: "an oxygen debt is paid: teaching assumption" },
    still("blood.hemoglobin", 0.05, "conservation: nothing is added"),
    still("circuit.temperature.arterialOutlet", 0.1, "no heat is added"),
  ],
};

const crystalloid: Direction = {
  id: "D6",
  what: "1 L crystalloid in 2 min, 3 min later",
  steps: [
    [0, "circuit.infusion.crystalloid", 500],
    [120, "circuit.infusion.crystalloid", 0],
  ],
  read_s: 300,
  expected: (start, engine) => {
    const { volume_mL } = engine.balance();
    const bags_mL =
      engine.slot("circuit.crystalloidBag.volume_mL") + engine.slot("circuit.redCellBag.volume_mL");
    const mixed_mL = volume_mL.stored - bags_mL;
    const hb = (atStart(start, "blood.hemoglobin") * (mixed_mL - 1000)) / mixed_mL;
    return [
      {
        signal: "blood.hemoglobin",
        low: hb - 0.12,
        high: hb + 0.12,
        absolute: true,
        source: "closed form: Hb·V/(V + 1 L)",
      },
      {
        signal: "circuit.reservoir.level",
        low: 950,
        high: 1100,
        source: "the circuit holds it: patient's volume follows flow, not filling",
      },
      {
        signal: "patient.pressure.arterial.mean",
        low: -10,
        high: -1,
        source: "thinner blood: e-fold per 0.425 of hematocrit",
      },
      {
        signal: "blood.venous.so2",
        low: -7,
        high: -1,
        source: "Fick with less hemoglobin, uptake unchanged",
      },
      still("blood.arterial.po2", 30, TEACHING),
      still("blood.arterial.pco2", 2.5, "bicarbonate-buffered crystalloid, base excess 0"),
      {
        signal: "circuit.temperature.arterialOutlet",
        low: -0.6,
        high: 0.1,
        source: "1 L at 20 °C, warmed by the exchanger since",
      },
    ];
  },
};

export const VOLUME_DIRECTIONS: readonly Direction[] = [clamped, emptied, released, crystalloid];
