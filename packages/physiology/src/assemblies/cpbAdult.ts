import type { Assembly } from "./Assembly.ts";
import { cpbAdultDrawing } from "./cpbAdultDrawing.ts";
import type { EdgePart, VolumePart } from "./part.ts";

/** A line or housing of the circuit: stiff, and full as long as there is blood. */
function tube(
  name: string,
  volume_mL: number,
  compliance: number,
  filling: "arterial" | "venous",
): VolumePart {
  return {
    name: `circuit.${name}`,
    filling,
    compliance_mL_per_mmHg: compliance,
    unstressed_mL: volume_mL,
    below: "keeps its shape",
    start_mL: volume_mL,
  };
}

/** A bag or reservoir open to the air: no pressure of its own until it is full to the brim. */
function open(name: string, start_mL: number, brim_mL: number, filling: VolumePart["filling"]): VolumePart {
  return {
    name: `circuit.${name}`,
    filling,
    compliance_mL_per_mmHg: 10,
    unstressed_mL: brim_mL,
    below: "open to air",
    start_mL,
  };
}

const RESERVOIR_BRIM_ML = 4500;

const volumes: readonly VolumePart[] = [
  // ½″ × 1.8 m: 126.7 mL/m.
  tube("venousLine", 228, 1, "venous"),
  open("reservoir", 1081, RESERVOIR_BRIM_ML, "venous"),
  tube("pumpOutlet", 90, 0.2, "venous"),
  tube("heatExchanger", 80, 0.2, "venous"),
  tube("oxygenatorCell1", 60, 0.2, "venous"),
  tube("oxygenatorCell2", 60, 0.2, "arterial"),
  tube("oxygenatorCell3", 60, 0.2, "arterial"),
  tube("arterialFilter", 180, 0.3, "arterial"),
  // ⅜″ × 1.8 m: 71.3 mL/m.
  tube("arterialLine", 128, 0.2, "arterial"),
  // Three bags of 1 L, five units of 300 mL.
  open("crystalloidBag", 3_000, 3_000, "crystalloid"),
  open("redCellBag", 1_500, 1_500, "redCells"),
];

/** A quarter of the bundle's drop lies between two neighbors of its way. */
function bundle(name: string, from: string, to: string): EdgePart {
  return {
    kind: "pipe",
    name: `circuit.${name}`,
    from: `circuit.${from}`,
    to: `circuit.${to}`,
    // 16 mmHg per L/min in all: between the 10.5 (NX19) and 22 (SX18) that are published.
    resistance_mmHg_s_per_mL: 0.24,
    resistanceOf: "diluted blood",
  };
}

const edges: readonly EdgePart[] = [
  {
    kind: "pipe",
    name: "circuit.venousCannula",
    from: "patient.rightAtrium",
    to: "circuit.venousLine",
    resistance_mmHg_s_per_mL: 0.07,
    turbulence_mmHg_s2_per_mL2: 0.0011,
    inertance_mmHg_s2_per_mL: 0.05,
    resistanceOf: "diluted blood",
    clamp: "circuit.clamp.venousLine",
    drain: { empty_mL: 8, span_mL: 8 },
  },
  {
    kind: "pipe",
    name: "circuit.venousLineToReservoir",
    from: "circuit.venousLine",
    to: "circuit.reservoir",
    resistance_mmHg_s_per_mL: 0.08,
    turbulence_mmHg_s2_per_mL2: 0.0008,
    inertance_mmHg_s2_per_mL: 0.1,
    // Siphon: the reservoir's inlet is 45 cm below the atrium; 1 cm of blood is 0.78 mmHg.
    head_mmHg: 35,
    resistanceOf: "diluted blood",
  },
  {
    kind: "rollerPump",
    name: "pump.arterial",
    from: "circuit.reservoir",
    to: "circuit.pumpOutlet",
    control: "pump.arterial.speed",
    // A ⅜″ boot turns 27 mL per revolution.
    stroke_mL: 27,
    occlusion: 1,
    ripple: 0.12,
    acceleration_rpm_per_s: 40,
    levelStop_mL: 60,
    levelSlow_mL: 160,
    pressureSlow_mmHg: 350,
    pressureStop_mmHg: 450,
  },
  bundle("heatExchangerInlet", "pumpOutlet", "heatExchanger"),
  bundle("bundleInlet", "heatExchanger", "oxygenatorCell1"),
  bundle("bundleFirst", "oxygenatorCell1", "oxygenatorCell2"),
  bundle("bundleSecond", "oxygenatorCell2", "oxygenatorCell3"),
  {
    kind: "pipe",
    name: "circuit.filterInlet",
    from: "circuit.oxygenatorCell3",
    to: "circuit.arterialFilter",
    resistance_mmHg_s_per_mL: 0.12,
    resistanceOf: "diluted blood",
  },
  {
    kind: "pipe",
    name: "circuit.filterOutlet",
    from: "circuit.arterialFilter",
    to: "circuit.arterialLine",
    resistance_mmHg_s_per_mL: 0.12,
    inertance_mmHg_s2_per_mL: 0.1,
    resistanceOf: "diluted blood",
  },
  {
    kind: "pipe",
    name: "circuit.arterialCannula",
    from: "circuit.arterialLine",
    to: "patient.aorticArch",
    // 24 Fr: 60 mmHg at 4.6 L/min, nearly all of it turbulent.
    resistance_mmHg_s_per_mL: 0.1,
    turbulence_mmHg_s2_per_mL2: 0.009,
    inertance_mmHg_s2_per_mL: 0.1,
    resistanceOf: "diluted blood",
    clamp: "circuit.clamp.arterialLine",
  },
  {
    kind: "infusion",
    name: "circuit.crystalloidLine",
    from: "circuit.crystalloidBag",
    to: "circuit.reservoir",
    control: "circuit.infusion.crystalloid",
    fullAt_mL: RESERVOIR_BRIM_ML,
  },
  {
    kind: "infusion",
    name: "circuit.redCellLine",
    from: "circuit.redCellBag",
    to: "circuit.reservoir",
    control: "circuit.infusion.redCells",
    fullAt_mL: RESERVOIR_BRIM_ML,
  },
];

/** Adult cardiopulmonary bypass: open hard-shell reservoir, roller pump, hollow-fiber oxygenator, arterial filter. */
export const cpbAdult: Assembly = {
  id: "cpb-adult",
  label: {
    en: "Cardiopulmonary bypass, adult, roller pump",
    es: "Circulación extracorpórea, adulto, bomba de rodillos",
  },
  volumes,
  edges,
  oxygenator: {
    cells: ["circuit.oxygenatorCell1", "circuit.oxygenatorCell2", "circuit.oxygenatorCell3"],
    diffusionO2_mmol_per_s_mmHg: 2.2e-4,
    diffusionCo2_mmol_per_s_mmHg: 0.0125,
    gasVolume_mL: 150,
    sweepControl: "gas.sweep.flow",
    fio2Control: "gas.fio2",
  },
  heatExchanger: {
    name: "circuit.heaterCooler",
    volume: "circuit.heatExchanger",
    inflow: "pump.arterial",
    ua_L_per_min: 5,
    control: "circuit.temperature.waterSet",
    lag_s: 20,
    fastest_degC_per_min: 6,
  },
  sensors: {
    pressures: [
      { signal: "circuit.pressure.venousLine", volume: "circuit.venousLine", lag_s: 0.3 },
      { signal: "circuit.pressure.preOxygenator", volume: "circuit.heatExchanger", lag_s: 0.3 },
      { signal: "circuit.pressure.postOxygenator", volume: "circuit.oxygenatorCell3", lag_s: 0.3 },
      { signal: "circuit.pressure.arterialLine", volume: "circuit.arterialLine", lag_s: 0.3 },
      { signal: "pump.arterial.outletPressure", volume: "circuit.pumpOutlet", lag_s: 0.3 },
      { signal: "patient.pressure.centralVenous", volume: "patient.superiorVenaCava", lag_s: 1 },
      { signal: "patient.pressure.leftAtrium", volume: "patient.leftAtrium", lag_s: 1 },
      { signal: "patient.pressure.pulmonaryArtery.mean", volume: "patient.pulmonaryArteries", lag_s: 1 },
    ],
    arterialLine: "patient.upperArteries",
    arterialBlood: "circuit.arterialLine",
    venousBlood: "circuit.venousLine",
    oxygenatorOutlet: "circuit.oxygenatorCell3",
    oxygenatorInlet: "circuit.venousLine",
    pumpFlow: "pump.arterial",
    venousFlow: "circuit.venousLineToReservoir",
    patientFlow: "circuit.arterialCannula",
  },
  crossClamp: "circuit.clamp.aorticCross",
  drawing: cpbAdultDrawing,
};
