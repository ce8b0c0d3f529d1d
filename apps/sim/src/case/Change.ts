import type { Engine } from "@openperfusion/physiology";
import { isSignalId } from "@openperfusion/signals";
import type { SignalId } from "@openperfusion/signals";
import { unknownId } from "../nearMatches.ts";
import { durationIn, numberIn } from "../numbers.ts";
import { SettingError } from "../SettingError.ts";

/** What somebody does to a case, or what befalls it. */
export type Change =
  | { readonly kind: "control"; readonly id: string; readonly value: number }
  | {
      readonly kind: "fault";
      readonly id: string;
      readonly size: number;
      readonly onset_s?: number | undefined;
    };

export interface TimedChange {
  /** On the case's clock; `undefined` is the moment when the run starts. */
  readonly time_s: number | undefined;
  readonly change: Change;
  /** Where it was asked for, for errors: `--set`, `case.toml event[2]`. */
  readonly field: string;
}

export const FAULT_PREFIX = "fault:";
const SMALLEST = -1e12;
const LARGEST = 1e12;

/** `gas.fio2=0.4`, or `fault:ID=SIZE[/ONSET]`. */
export function parseChange(field: string, text: string): Change {
  const at = text.indexOf("=");
  const isFault = text.startsWith(FAULT_PREFIX);
  if (at < 0)
    throw new SettingError(field, text, isFault ? "fault:ID=SIZE or fault:ID=SIZE/ONSET" : "CONTROL=VALUE");
  const id = text.slice(0, at);
  const value = text.slice(at + 1);
  return isFault
    ? parseFault(field, id.slice(FAULT_PREFIX.length), value)
    : { kind: "control", id, value: numberIn(id, value, SMALLEST, LARGEST) };
}

function parseFault(field: string, id: string, text: string): Change {
  const [size = "", onset] = text.split("/", 2);
  return {
    kind: "fault",
    id,
    size: numberIn(`${field} ${FAULT_PREFIX}${id}`, size, 0, 1),
    onset_s: onset === undefined ? undefined : durationIn(`${field} ${FAULT_PREFIX}${id} onset`, onset, 0),
  };
}

/** Refuses a change that this patient on this circuit can't take; names the field and what it may hold. */
export function checkChange(field: string, change: Change, engine: Engine): void {
  if (change.kind === "fault") {
    if (!engine.disturbances.includes(change.id)) {
      throw unknownId(`${field} fault`, change.id, engine.disturbances, "sim list disturbances");
    }
    return;
  }
  const { id, value } = change;
  if (!isControl(id, engine)) throw unknownId(field, id, engine.controls, "sim list controls");
  const { min, max } = engine.range(id);
  if (!(value >= min && value <= max)) throw new SettingError(`${field} ${id}`, value, `${min} to ${max}`);
}

function isControl(id: string, engine: Engine): id is SignalId {
  return isSignalId(id) && engine.controls.includes(id);
}

export function applyChange(change: Change, engine: Engine): void {
  if (change.kind === "fault") engine.disturb(change.id, change.size, change.onset_s);
  else engine.setControl(change.id as SignalId, change.value);
}
