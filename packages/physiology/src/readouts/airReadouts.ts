import type { Model } from "../engine/Model.ts";
import { gasVolumePerMmol_mL } from "../kinds/gasVolume.ts";
import type { Readouts } from "./Readout.ts";

/** Gas in the circuit and on its way into the patient, and the pressure of the oxygenator's gas side. */
export function airReadouts({ plan }: Model): Readouts {
  const { assembly } = plan;
  const hasOxygenator = assembly.oxygenators.length > 0;
  if (assembly.volumes.length === 0) return {};
  const circuit = assembly.volumes.map(({ name }) => plan.volume(name));
  const traps = assembly.traps.length;
  return {
    "circuit.bubble.count": ({ bubbleDetectors }) =>
      Math.min(COUNTER_ENDS, Math.floor(sum(bubbleDetectors.bubbles))),
    "circuit.air.arterial": ({ bubbleDetectors }) => sum(bubbleDetectors.passedGas_mL),
    "circuit.air.trapped": ({ fast, traps: held }) => {
      let gas_mmol = 0;
      for (const volume of circuit) gas_mmol += fast.bubbles_mmol[volume];
      for (let i = 0; i < traps; i++) gas_mmol += held.held_mmol[i];
      return gas_mmol * gasVolumePerMmol_mL(0);
    },
    ...(hasOxygenator
      ? { "gas.pressure.oxygenator": ({ oxygenators }: Model) => oxygenators.gasPressure_mmHg[0] }
      : {}),
  };
}

/** The last number of a detector's counter. */
const COUNTER_ENDS = 99_999;

function sum(column: Float64Array): number {
  let total = 0;
  for (const value of column) total += value;
  return total;
}
