import { CONTROL_IDS } from "@openperfusion/signals";
import type { SignalId } from "@openperfusion/signals";
import { BridgeError } from "../BridgeError.ts";

/** A control that is set at a time of the simulation. */
export interface PlannedControl {
  readonly at_s: number;
  readonly control: SignalId;
  readonly value: number;
}

/** Reads `--set SIGNAL=VALUE` and `--at SECONDS:SIGNAL=VALUE`, in order of time. Throws a BridgeError that shows what is allowed. */
export function controlPlan(set: readonly string[], at: readonly string[]): readonly PlannedControl[] {
  const planned = [
    ...set.map((text) =>
      plannedControl(text, /^()([^=:]+)=(.+)$/, "--set reads like pump.arterial.speed=150"),
    ),
    ...at.map((text) =>
      plannedControl(text, /^(\d+(?:\.\d+)?):([^=:]+)=(.+)$/, "--at reads like 300:gas.fio2=0.4"),
    ),
  ];
  return planned.toSorted((a, b) => a.at_s - b.at_s);
}

function plannedControl(text: string, shape: RegExp, allowed: string): PlannedControl {
  const [, at = "", id, digits = ""] = shape.exec(text) ?? [];
  const value = Number(digits);
  if (id === undefined || digits.trim() === "" || !Number.isFinite(value)) {
    throw new BridgeError("usage", `${allowed}; found "${text}"`);
  }
  const control = CONTROL_IDS.find((known) => known === id);
  if (control === undefined) {
    throw new BridgeError("usage", `"${id}" is no control; controls are ${CONTROL_IDS.join(", ")}`);
  }
  return { at_s: Number(at), control, value };
}
