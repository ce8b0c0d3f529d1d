import type { Cell, SignalId } from "@openperfusion/signals";
import type { Model } from "../engine/Model.ts";
import type { TemperatureView } from "./bloodSampler.ts";

/** How a signal is read from a model, in its canonical unit. Reading changes nothing. */
export type Readout = (model: Model, view: TemperatureView) => Cell;
export type Readouts = Readonly<Partial<Record<SignalId, Readout>>>;
