import type { Assembly } from "../assemblies/Assembly.ts";
import type { Patient } from "../patients/Patient.ts";
import type { Kind, Named, TableOf } from "./kind.ts";
import { KINDS } from "./kinds.ts";
import { leversOf } from "./levers.ts";
import type { Levers } from "./levers.ts";
import { planOf, wiringText } from "./Plan.ts";
import type { Plan } from "./Plan.ts";
import { StateLayout, viewRows } from "./StateLayout.ts";
import type { Placed } from "./StateLayout.ts";

/** The rows of every kind: columns in the one state buffer, joints beside it. */
export type Tables = { readonly [name in keyof typeof KINDS]: TableOf<(typeof KINDS)[name]> };

/** A patient on a circuit: the plan of its parts, the one state buffer, and its tables by kind. */
export interface Model extends Tables {
  readonly assembly: Assembly;
  readonly patient: Patient;
  readonly plan: Plan;
  readonly layout: StateLayout;
  readonly levers: Levers;
  /** Names slot table and wiring. */
  readonly hash: string;
  readonly state: Float64Array;
}

type AnyKind = Kind<Named, string, string>;

/** Lays out one buffer for all kinds of a patient on a circuit, fills every row, and resolves every joint. */
export function createModel(assembly: Assembly, patient: Patient): Model {
  const plan = planOf(assembly, patient);
  const layout = new StateLayout();
  const entries = Object.entries(KINDS as unknown as Record<string, AnyKind>).map(([name, kind]) => {
    const parts = kind.parts(plan);
    const placed = layout.place(
      kind,
      parts.map((part) => part.name),
    );
    return { name, kind, parts, placed };
  });
  const state = new Float64Array(layout.length);
  const tables = Object.fromEntries(
    entries.map(({ name, kind, parts, placed }) => [name, tableOf(kind, parts, placed, state, plan, layout)]),
  ) as unknown as Tables;
  let hash: string | undefined;
  return {
    ...tables,
    assembly,
    patient,
    plan,
    layout,
    levers: leversOf(plan, layout, state),
    // Only snapshots ask for it.
    get hash() {
      hash ??= layout.hash(wiringText(plan));
      return hash;
    },
    state,
  };
}

function tableOf(
  kind: AnyKind,
  parts: readonly Named[],
  placed: Placed<string>,
  state: Float64Array,
  plan: Plan,
  layout: StateLayout,
): Record<string, Float64Array | Int32Array> {
  const rows = viewRows(state, placed);
  parts.forEach((part, row) => kind.fill?.(rows, row, part, plan));
  const joints = Object.entries(kind.joints ?? {}).map(([joint, find]): [string, Int32Array] => [
    joint,
    Int32Array.from(parts, (part) => find(part, plan, layout)),
  ]);
  return Object.fromEntries<Float64Array | Int32Array>([...Object.entries(rows), ...joints]);
}
