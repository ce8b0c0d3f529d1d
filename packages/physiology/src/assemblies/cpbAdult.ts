import type { Assembly } from "./Assembly.ts";
import { cpbAdultDrawing } from "./cpbAdultDrawing.ts";
import { joinFragments } from "./Fragment.ts";
import type { Fragment } from "./Fragment.ts";
import { oxygenatorUnit } from "./fragments/oxygenatorUnit.ts";
import { housing, openTo, way } from "./fragments/vessels.ts";

const RESERVOIR_BRIM_ML = 4500;

/** Venous drainage by siphon into a hard shell, and the bags that run into it. */
const drainage: Partial<Fragment> = {
  volumes: [
    // ½″ × 1.8 m: 126.7 mL/m.
    housing("venousLine", 228, "prime", 1),
    openTo("reservoir", 900, RESERVOIR_BRIM_ML, "prime"),
    // Three bags of 1 L, five units of 300 mL.
    openTo("crystalloidBag", 3_000, 3_000, "crystalloid"),
    openTo("redCellBag", 1_500, 1_500, "redCells"),
  ],
  edges: [
    way("venousCannula", "patient.rightAtrium", "circuit.venousLine", {
      resistance_mmHg_s_per_mL: 0.07,
      turbulence_mmHg_s2_per_mL2: 0.0011,
      inertance_mmHg_s2_per_mL: 0.05,
      clamp: "circuit.clamp.venousLine",
      drain: { empty_mL: 8, span_mL: 8 },
    }),
    way("venousLineToReservoir", "circuit.venousLine", "circuit.reservoir", {
      resistance_mmHg_s_per_mL: 0.08,
      turbulence_mmHg_s2_per_mL2: 0.0008,
      inertance_mmHg_s2_per_mL: 0.1,
      // Siphon: the reservoir's inlet is 45 cm below the atrium; 1 cm of blood is 0.78 mmHg.
      head_mmHg: 35,
    }),
    {
      kind: "meteredPump",
      name: "circuit.crystalloidLine",
      from: "circuit.crystalloidBag",
      to: "circuit.reservoir",
      rest_mL: 20,
      fullAt_mL: RESERVOIR_BRIM_ML,
    },
    {
      kind: "meteredPump",
      name: "circuit.redCellLine",
      from: "circuit.redCellBag",
      to: "circuit.reservoir",
      rest_mL: 20,
      fullAt_mL: RESERVOIR_BRIM_ML,
    },
  ],
  controls: [
    { signal: "circuit.infusion.crystalloid", targets: [{ slot: "circuit.crystalloidLine.set_mL_per_min" }] },
    { signal: "circuit.infusion.redCells", targets: [{ slot: "circuit.redCellLine.set_mL_per_min" }] },
    { signal: "circuit.reservoir.vacuum", targets: [{ slot: "circuit.reservoir.outside_mmHg" }] },
    {
      signal: "circuit.reservoir.siphonHeight",
      targets: [{ slot: "circuit.venousLineToReservoir.head_mmHg", gain: 0.78 }],
    },
  ],
  sensors: [
    { signal: "circuit.pressure.venousLine", slot: "circuit.venousLine.pressure_mmHg", lag_s: 0.3 },
    { signal: "circuit.reservoir.level", slot: "circuit.reservoir.volume_mL", lag_s: 0 },
    { signal: "circuit.reservoir.pressure", slot: "circuit.reservoir.pressure_mmHg", lag_s: 0.3 },
    {
      signal: "circuit.temperature.venousInlet",
      slot: "circuit.venousLine.heat_J_per_mL",
      gain: 1 / 3.8,
      lag_s: 5,
    },
  ],
  flowMeters: [{ signal: "circuit.flow.venousLine", edge: "circuit.venousLineToReservoir", window_s: 0.5 }],
  ports: [{ site: "blood.venous", volume: "circuit.venousLine" }],
};

const pump: Partial<Fragment> = {
  volumes: [housing("pumpOutlet", 90, "prime")],
  edges: [
    {
      kind: "rollerPump",
      name: "pump.arterial",
      from: "circuit.reservoir",
      to: "circuit.pumpOutlet",
      // A ⅜″ boot turns 27 mL per revolution.
      stroke_mL: 27,
      occlusion: 1,
      ripple: 0.12,
      acceleration_rpm_per_s: 40,
      pressureSlow_mmHg: 350,
      pressureStop_mmHg: 450,
    },
  ],
  controls: [{ signal: "pump.arterial.speed", targets: [{ slot: "pump.arterial.setSpeed_rpm" }] }],
  levelGuards: [
    { name: "circuit.levelGuard", volume: "circuit.reservoir", pump: "pump.arterial", stop_mL: 60, slow_mL: 160 },
  ],
};

const arterialLine: Partial<Fragment> = {
  volumes: [
    housing("arterialFilter", 180, "prime", 0.3),
    // ⅜″ × 1.8 m: 71.3 mL/m.
    housing("arterialLine", 128, "prime"),
  ],
  edges: [
    way("filterInlet", "circuit.oxygenatorCell3", "circuit.arterialFilter", { resistance_mmHg_s_per_mL: 0.12 }),
    way("filterOutlet", "circuit.arterialFilter", "circuit.arterialLine", {
      resistance_mmHg_s_per_mL: 0.12,
      inertance_mmHg_s2_per_mL: 0.1,
    }),
    // 24 Fr: 60 mmHg at 4.6 L/min, nearly all of it turbulent.
    way("arterialCannula", "circuit.arterialLine", "patient.archRight", {
      resistance_mmHg_s_per_mL: 0.1,
      turbulence_mmHg_s2_per_mL2: 0.009,
      inertance_mmHg_s2_per_mL: 0.1,
      clamp: "circuit.clamp.arterialLine",
    }),
  ],
  sensors: [{ signal: "circuit.pressure.arterialLine", slot: "circuit.arterialLine.pressure_mmHg", lag_s: 0.3 }],
  flowMeters: [
    // A clamp-on ultrasound meter: 0.012 L/min of noise (one standard deviation) in a 100 ms mean.
    { signal: "flowmeter.flow.mean100ms", edge: "circuit.arterialCannula", window_s: 0.1, noise_L_per_min: 0.012 },
  ],
  ports: [{ site: "blood.arterial", volume: "circuit.arterialLine" }],
};

/** Adult cardiopulmonary bypass: open hard-shell reservoir, roller pump, hollow-fiber oxygenator, arterial filter. */
export const cpbAdult: Assembly = {
  id: "cpb-adult",
  label: {
    en: "Cardiopulmonary bypass, adult, roller pump",
    es: "Circulación extracorpórea, adulto, bomba de rodillos",
  },
  ...joinFragments(
    drainage,
    pump,
    oxygenatorUnit({
      from: "circuit.pumpOutlet",
      inflow: "pump.arterial",
      // 16 mmHg per L/min in all: between the 10.5 (NX19) and 22 (SX18) that are published.
      bundle_mmHg_min_per_L: 16,
      diffusionO2_mmol_per_s_mmHg: 2.2e-4,
      diffusionCo2_mmol_per_s_mmHg: 0.0125,
      ratedFlow_L_per_min: 7,
      gasVolume_mL: 150,
      cell_mL: 60,
      heatExchanger_mL: 80,
      ua_L_per_min: 5,
      fiber: "microporous",
      sweep: { default: 2.2 },
      fio2: 0.6,
    }),
    arterialLine,
    { settings: [{ slot: "patient.lungs.chestOpen", value: 1 }, { slot: "patient.reflexes.set_mmHg", value: 70 }] },
  ),
  drawing: cpbAdultDrawing,
};
