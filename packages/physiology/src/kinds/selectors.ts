import type { SelectorPart } from "../assemblies/Fragment.ts";
import { defineKind } from "../engine/kind.ts";
import type { TableOf } from "../engine/kind.ts";
import type { Plan } from "../engine/Plan.ts";

/** A tap of several ways: which one is `chosen` (counted from 0), and how far that one stands open. */
export const selectorKind = defineKind({
  name: "selector",
  columns: ["chosen", "size"],
  parts: (plan) => plan.assembly.selectors,
  fill: (rows, row) => {
    rows.size[row] = 1;
  },
});

/** What a selector may open: the number of the state that gets the tap's size while it is chosen, and 0 otherwise. */
export const selectorWayKind = defineKind({
  name: "selectorWay",
  columns: ["number"],
  parts: waysOf,
  joints: {
    selector: (part, plan) => plan.row(selectorKind, part.selector.name),
    slot: (part, _plan, layout) => layout.slot(part.slot),
  },
  fill: (rows, row, part) => {
    rows.number[row] = part.selector.slots.indexOf(part.slot);
  },
});

export type Selectors = TableOf<typeof selectorKind>;
export type SelectorWays = TableOf<typeof selectorWayKind>;

function waysOf({ assembly }: Plan): readonly { name: string; selector: SelectorPart; slot: string }[] {
  return assembly.selectors.flatMap((selector) =>
    selector.slots.map((slot, number) => ({ name: `${selector.name}.way${number}`, selector, slot })),
  );
}

/** Every 100 ms. */
export function turnSelectors(selectors: Selectors, ways: SelectorWays, state: Float64Array): void {
  for (let i = 0; i < ways.slot.length; i++) {
    const row = ways.selector[i];
    const chosen = Math.floor(selectors.chosen[row] + 0.5) === ways.number[i];
    state[ways.slot[i]] = chosen ? selectors.size[row] : 0;
  }
}
