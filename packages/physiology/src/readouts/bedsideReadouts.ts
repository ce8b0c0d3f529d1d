import type { Cell, SignalId } from "@openperfusion/signals";
import type { Model } from "../engine/Model.ts";
import { PULSE_OXIMETERS } from "../kinds/pulseOximeters.ts";
import { THERMOMETERS } from "../kinds/thermometers.ts";
import { TISSUE_OXIMETERS } from "../kinds/tissueOximeters.ts";
import type { Readout, Readouts } from "./Readout.ts";

/** The monitor's probes: pulse oximeters, cuff, tissue oximeters, thermometers. */
export function bedsideReadouts(): Readouts {
  return {
    ...Object.fromEntries(
      PULSE_OXIMETERS.map(({ signal }, row): [SignalId, Readout] => [signal, saturation(row)]),
    ),
    "patient.plethysmogram": ({ pulseOximeters: p }) =>
      p.connected[0] < 0.5 ? "sensorOff" : p.found[0] > 0 ? p.curve[0] : "invalid",
    "patient.nibp.systolic": cuff(({ cuffs }) => cuffs.systolic_mmHg[0]),
    "patient.nibp.diastolic": cuff(({ cuffs }) => cuffs.diastolic_mmHg[0]),
    "patient.nibp.mean": cuff(({ cuffs }) => cuffs.mean_mmHg[0]),
    ...Object.fromEntries(
      TISSUE_OXIMETERS.map(({ signal }, row): [SignalId, Readout] => [
        signal,
        ({ tissueOximeters: t }) =>
          t.connected[row] > 0.5 ? Math.max(0, Math.min(100, t.shown_percent[row])) : "sensorOff",
      ]),
    ),
    ...Object.fromEntries(
      THERMOMETERS.map(({ signal }, row): [SignalId, Readout] => [
        signal,
        ({ thermometers: t }) => (t.connected[row] > 0.5 ? t.shown_degC[row] : "sensorOff"),
      ]),
    ),
  };
}

function saturation(row: number): Readout {
  return ({ pulseOximeters: p }) => {
    if (p.connected[row] < 0.5) return "sensorOff";
    return p.found[row] > 0 ? Math.max(0, Math.min(100, p.shown_percent[row])) : "invalid";
  };
}

function cuff(value: (model: Model) => number): Readout {
  return (model): Cell => {
    if (model.cuffs.connected[0] < 0.5) return "sensorOff";
    return model.cuffs.valid[0] > 0 ? value(model) : "notAvailable";
  };
}
