import { SIGNALS } from "@openperfusion/signals";
import type { SignalId } from "@openperfusion/signals";
import type { Assembly } from "../assemblies/Assembly.ts";
import type { EdgePart } from "../assemblies/part.ts";
import type { Patient } from "../patients/Patient.ts";
import type { Model } from "./Model.ts";

/** The controls that a circuit on a patient offers, in the order of its parts. */
export function controlsOf(assembly: Assembly, patient: Patient): readonly SignalId[] {
  const { oxygenator, heatExchanger } = assembly;
  const ids = new Set<SignalId>([oxygenator.sweepControl, oxygenator.fio2Control, heatExchanger.control]);
  for (const edge of [...assembly.edges, ...patient.body.edges]) {
    const id = controlOf(edge);
    if (id !== undefined) ids.add(id);
  }
  return [...ids];
}

function controlOf(edge: EdgePart): SignalId | undefined {
  if (edge.kind === "valve") return undefined;
  return edge.kind === "pipe" ? edge.clamp : edge.control;
}

/** Writes what the controls say into the parameters of the parts. */
export function applyControls(model: Model): void {
  const { wiring, pumps, infusions, gas, heatExchangers, assembly } = model;
  const value = (id: SignalId): number => model.controls.value[model.controlIds.indexOf(id)];
  wiring.pumps.forEach((part, i) => {
    pumps.setSpeed_rpm[i] = value(part.control);
  });
  wiring.infusions.forEach((part, i) => {
    infusions.set_mL_per_min[i] = value(part.control);
  });
  applyClamps(model, value);
  gas.flow_L_per_min[0] = value(assembly.oxygenator.sweepControl);
  gas.fio2[0] = value(assembly.oxygenator.fio2Control);
  heatExchangers.setWater_degC[0] = value(assembly.heatExchanger.control);
}

function applyClamps({ wiring, pipes, drains }: Model, value: (id: SignalId) => number): void {
  wiring.pipes.forEach((part, i) => {
    if (part.clamp === undefined) return;
    const opening = 1 - value(part.clamp);
    // A cannula in a chamber opens as its kernel says, no further than its clamp.
    if (part.drain === undefined) pipes.opening[i] = opening;
    else drains.unclamped[wiring.drains.indexOf(part)] = opening;
  });
}

/** Checks a control's value; throws RangeError that names the control, what was found and what is allowed. */
export function checkControl(id: string, value: number, offered: readonly SignalId[]): number {
  const row = offered.indexOf(id as SignalId);
  if (row < 0) {
    throw new RangeError(`"${id}" is no control of this circuit; its controls are: ${offered.join(", ")}`);
  }
  const control = SIGNALS[offered[row]].control;
  if (control === undefined) throw new RangeError(`"${id}" is not a control`);
  if (!(value >= control.min && value <= control.max)) {
    throw new RangeError(`${id}: found ${value}, allowed ${control.min} to ${control.max}`);
  }
  return row;
}
