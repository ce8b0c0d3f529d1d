import type { SignalId } from "@openperfusion/signals";
import { O2_ML_PER_MMOL } from "../blood/oxygenDissociation.ts";
import { CELL_HEMOGLOBIN_G_PER_ML } from "../blood/viscosity.ts";
import type { Model } from "../engine/Model.ts";
import { FLOW_SENSORS } from "../engine/Model.ts";
import { meanFlow_L_per_min } from "../kinds/flowSensors.ts";
import { analyze, sampleAt } from "./bloodSampler.ts";
import type { BloodGases } from "./bloodSampler.ts";
import type { Readout, Readouts } from "./Readout.ts";

/** Blood gases and chemistry, where a sensor shunt on the arterial and the venous line would see them. */
export function bloodReadouts({ wiring, assembly }: Model): Readouts {
  const arterial = wiring.volume(assembly.sensors.arterialBlood);
  const venous = wiring.volume(assembly.sensors.venousBlood);
  return {
    ...gasReadouts("blood.arterial", arterial),
    ...gasReadouts("blood.venous", venous),
    "blood.arterial.o2Content": ({ fast, volumes }) =>
      (fast.o2_mmol[arterial] / volumes.volume_mL[arterial]) * O2_ML_PER_MMOL * 100,
    "blood.hemoglobin": (model) => hemoglobin_g_per_mL(model, venous) * 100,
    "blood.hematocrit": (model) => (hemoglobin_g_per_mL(model, venous) / CELL_HEMOGLOBIN_G_PER_ML) * 100,
    "blood.potassium": (model) => {
      const plasma_fraction = 1 - hemoglobin_g_per_mL(model, arterial) / CELL_HEMOGLOBIN_G_PER_ML;
      return (
        (1000 * model.slow.potassium_mmol[arterial]) / (model.volumes.volume_mL[arterial] * plasma_fraction)
      );
    },
    "blood.lactate": ({ slow, volumes }) =>
      (1000 * slow.lactate_mmol[arterial]) / volumes.volume_mL[arterial],
    "coag.heparin": ({ slow, volumes }) => slow.heparin_IU[arterial] / volumes.volume_mL[arterial],
    "blood.vo2": (model) => circuitVo2_mL_per_min(model, arterial, venous),
  };
}

function hemoglobin_g_per_mL({ slow, volumes }: Model, volume: number): number {
  return slow.hemoglobin_g[volume] / volumes.volume_mL[volume];
}

/** Fick across the circuit, as a bedside monitor computes it: forward flow × (arterial − venous content). */
function circuitVo2_mL_per_min(model: Model, arterial: number, venous: number): number {
  const { fast, volumes, flows, flowHistory } = model;
  const measured_L_per_min = meanFlow_L_per_min(flows, flowHistory, FLOW_SENSORS.indexOf("flowmeter"), 10);
  const flow_L_per_min = Math.max(0, measured_L_per_min);
  const difference_mmol_per_mL =
    fast.o2_mmol[arterial] / volumes.volume_mL[arterial] - fast.o2_mmol[venous] / volumes.volume_mL[venous];
  return flow_L_per_min * 1000 * difference_mmol_per_mL * O2_ML_PER_MMOL;
}

function gasReadouts(site: "blood.arterial" | "blood.venous", volume: number): Readouts {
  const readout =
    (quantity: keyof BloodGases): Readout =>
    (model, view) =>
      analyze(sampleAt(model, volume), view)?.[quantity] ?? "outOfRange";
  const quantities = ["ph", "pco2", "po2", "hco3", "baseExcess", "so2"] as const;
  return {
    ...Object.fromEntries(
      quantities.map((quantity) => [`${site}.${quantity}` satisfies SignalId, readout(quantity)]),
    ),
    [`${site}.temperature` satisfies SignalId]: (model: Model) => sampleAt(model, volume).temperature_degC,
  };
}
