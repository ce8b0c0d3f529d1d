import type { Model } from "../engine/Model.ts";
import { gasVolumePerMmol_mL } from "../kinds/gasVolume.ts";
import type { Readouts } from "./Readout.ts";

/** Gas in the circuit and on its way into the patient: what a bubble detector has counted, and what there truly is. */
export function airReadouts({ plan }: Model): Readouts {
  const { assembly } = plan;
  if (assembly.volumes.length === 0) return {};
  const circuit = assembly.volumes.map(({ name }) => plan.volume(name));
  const traps = assembly.traps.length;
  return {
    "circuit.bubble.count": ({ bubbleDetectors: d }) =>
      d.connected[0] < 0.5 ? "sensorOff" : Math.min(COUNTER_ENDS, Math.floor(sum(d.bubbles))),
    "circuit.air.arterial": ({ bubbleDetectors }) => sum(bubbleDetectors.passedGas_mL),
    "circuit.air.trapped": ({ fast, traps: held }) => {
      let gas_mmol = 0;
      for (const volume of circuit) gas_mmol += fast.bubbles_mmol[volume];
      for (let i = 0; i < traps; i++) gas_mmol += held.held_mmol[i];
      return gas_mmol * gasVolumePerMmol_mL(0);
    },
  };
}

/** The last number of a detector's counter. */
const COUNTER_ENDS = 99_999;

function sum(column: Float64Array): number {
  let total = 0;
  for (const value of column) total += value;
  return total;
}
