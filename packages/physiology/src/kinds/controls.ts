import { SIGNALS } from "@openperfusion/signals";
import type { ControlPart } from "../assemblies/parts.ts";
import { defineKind } from "../engine/kind.ts";
import type { TableOf } from "../engine/kind.ts";
import type { Plan } from "../engine/Plan.ts";
import { zeroingControls } from "./zeroing.ts";

/** What a person or a scenario has set, by signal, in the order of the patient's and the circuit's controls. */
export const controlKind = defineKind({
  name: "control",
  columns: ["value"],
  parts: controlPartsOf,
  fill: (rows, row, part) => {
    rows.value[row] = defaultOf(part);
  },
});

export type Controls = TableOf<typeof controlKind>;

/** Those of the circuit's clamps, its own, the patient's, and the zeroing of transducers. */
export function controlPartsOf(plan: Plan): readonly (ControlPart & { readonly name: string })[] {
  const { patient, assembly, edges } = plan;
  const clamps = new Map<string, { slot: string; gain: number; offset: number }[]>();
  for (const edge of edges) {
    if ((edge.kind !== "pipe" && edge.kind !== "meteredPump") || edge.clamp === undefined) continue;
    const column = edge.kind === "pipe" && edge.drain === undefined ? "opening" : "unclamped";
    const targets = clamps.get(edge.clamp) ?? [];
    targets.push({ slot: `${edge.name}.${column}`, gain: -1, offset: 1 });
    clamps.set(edge.clamp, targets);
  }
  // A circuit may state a control of the patient again, with its own range.
  const stated = new Set(assembly.controls.map((part) => part.signal));
  const own = [...assembly.controls, ...patient.body.controls.filter((part) => !stated.has(part.signal))];
  const clampParts = [...clamps].map(([signal, targets]) => {
    const known = own.find((part) => part.signal === signal);
    return {
      ...known,
      signal: signal as ControlPart["signal"],
      targets: [...(known?.targets ?? []), ...targets],
    };
  });
  const others = own.filter((part) => !clamps.has(part.signal));
  return [...clampParts, ...others, ...zeroingControls(plan)].map((part) => ({
    ...part,
    ...ownDefault(part, patient.defaultFactors?.[part.signal]),
    name: part.signal,
  }));
}

/** A circuit's default for an adult, brought to the size of this patient. */
function ownDefault(part: ControlPart, factor: number | undefined): Pick<ControlPart, "range"> {
  if (factor === undefined) return part;
  return { range: { ...part.range, default: factor * defaultOf(part) } };
}

function defaultOf({ range, signal }: ControlPart): number {
  return range?.default ?? SIGNALS[signal].control?.default ?? 0;
}
