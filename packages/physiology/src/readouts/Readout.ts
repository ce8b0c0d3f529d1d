import type { Cell, SignalId } from "@openperfusion/signals";
import { FLOW_SENSORS } from "../engine/Model.ts";
import type { Model } from "../engine/Model.ts";
import { meanFlow_L_per_min } from "../kinds/flowSensors.ts";
import type { TemperatureView } from "./bloodSampler.ts";

/** How a signal is read from a model, in its canonical unit. Reading changes nothing. */
export type Readout = (model: Model, view: TemperatureView) => Cell;
export type Readouts = Readonly<Partial<Record<SignalId, Readout>>>;

/** Mean of a flow sensor over the last `windows` windows of 100 ms. */
export function flowOf(sensor: (typeof FLOW_SENSORS)[number], windows: number): Readout {
  const row = FLOW_SENSORS.indexOf(sensor);
  return ({ flows, flowHistory }) => meanFlow_L_per_min(flows, flowHistory, row, windows);
}
