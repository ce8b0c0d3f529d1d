import { SIGNALS } from "@openperfusion/signals";
import type { Control, SignalId } from "@openperfusion/signals";
import type { ControlPart } from "../assemblies/parts.ts";
import { disturbancesOf } from "../disturbances/registry.ts";
import type { Effect } from "../disturbances/Disturbance.ts";
import type { Disturbances } from "../kinds/disturbances.ts";
import type { Controls } from "../kinds/controls.ts";
import { controlPartsOf } from "../kinds/controls.ts";
import type { Plan } from "./Plan.ts";
import type { StateLayout } from "./StateLayout.ts";

/**
 * Everything that moves parameters from outside: controls, faults and illnesses. Each slot that any of them touches has a
 * base (as its part filled it), to which controls are added and on which disturbances act in the order of their list:
 *
 *   value = ((base or offset) + Σ gain·control) · scale… + add… → to…
 *
 * No kernel writes such a slot, so what is lifted leaves no trace.
 */
export interface Levers {
  readonly controls: readonly ControlPart[];
  readonly disturbances: readonly { readonly id: string; readonly slotCount: number }[];
  readonly slots: readonly LeveredSlot[];
}

interface LeveredSlot {
  readonly index: number;
  readonly name: string;
  base: number;
  readonly controls: readonly { readonly row: number; readonly gain: number }[];
  readonly effects: readonly { readonly row: number; readonly effect: Effect }[];
}

export function leversOf(plan: Plan, layout: StateLayout, state: Float64Array): Levers {
  for (const { slot, value } of plan.assembly.settings) state[layout.slot(slot)] = value;
  const controls = controlPartsOf(plan);
  const disturbances = disturbancesOf(plan);
  const slots = new Map<
    string,
    { base: number; controls: LeveredSlot["controls"][number][]; effects: LeveredSlot["effects"][number][] }
  >();
  const at = (name: string): NonNullable<ReturnType<typeof slots.get>> => {
    const known = slots.get(name) ?? { base: state[layout.slot(name)], controls: [], effects: [] };
    slots.set(name, known);
    return known;
  };
  controls.forEach((control, row) => {
    if (control.momentary) return;
    for (const { slot, gain = 1, offset } of control.targets) {
      const lever = at(slot);
      if (offset !== undefined) lever.base = offset;
      else if (lever.controls.length === 0) lever.base = 0;
      lever.controls.push({ row, gain });
    }
  });
  const counts = disturbances.map(({ id, effects, needs }, row) => {
    let slotCount = 0;
    for (const effect of needs === undefined || layout.has(needs) ? effects : []) {
      for (const name of matching(effect.slot, layout)) {
        at(name).effects.push({ row, effect: ofSize(effect, name, plan) });
        slotCount += 1;
      }
    }
    return { id, slotCount };
  });
  return {
    controls,
    disturbances: counts,
    slots: [...slots].map(([name, lever]) => ({ name, index: layout.slot(name), ...lever })),
  };
}

/** Milliliters that an illness moves are those of an adult. */
function ofSize(effect: Effect, name: string, { patient }: Plan): Effect {
  if (effect.add === undefined || !/^patient\..*_mL$/.test(name)) return effect;
  return { ...effect, add: effect.add * (patient.volume_ratio ?? 1) };
}

/** Names of slots that a pattern means; a slot that this patient or circuit lacks is none. */
function matching(pattern: string, layout: StateLayout): readonly string[] {
  if (!pattern.includes("*")) return layout.has(pattern) ? [pattern] : [];
  const [head, column] = pattern.split("*.");
  return layout.slotsOf(head, column);
}

/** Writes every slot that a control or a disturbance moves. */
export function pullLevers(
  levers: Levers,
  controls: Controls,
  disturbances: Disturbances,
  state: Float64Array,
): void {
  for (const slot of levers.slots) {
    let value = slot.base;
    for (const { row, gain } of slot.controls) value += gain * controls.value[row];
    for (const { row, effect } of slot.effects) {
      const size = disturbances.size[row];
      if (size === 0) continue;
      if (effect.scale !== undefined) value *= 1 + size * (effect.scale - 1);
      if (effect.add !== undefined) value += size * effect.add;
      if (effect.to !== undefined) value += size * (effect.to - value);
    }
    state[slot.index] = value;
  }
}

/** The range in which a control may be set on this circuit. */
export function rangeOf(part: ControlPart): Control {
  const catalogued = SIGNALS[part.signal].control;
  if (catalogued === undefined) throw new RangeError(`"${part.signal}" is not a control`);
  return { ...catalogued, ...part.range };
}

/** Checks a control's value; throws RangeError that names the control, what was found and what is allowed. */
export function checkControl(id: string, value: number, levers: Levers): number {
  const row = levers.controls.findIndex((part) => part.signal === (id as SignalId));
  if (row < 0) {
    const offered = levers.controls.map((part) => part.signal).join(", ");
    throw new RangeError(`"${id}" is no control of this circuit; its controls are: ${offered}`);
  }
  const { min, max } = rangeOf(levers.controls[row]);
  if (!(value >= min && value <= max))
    throw new RangeError(`${id}: found ${value}, allowed ${min} to ${max}`);
  return row;
}
