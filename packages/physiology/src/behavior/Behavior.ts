import type { SignalId } from "@openperfusion/signals";

/** Something that is done or befalls, so many seconds after the start of the run. */
export type Act = { readonly at_s: number } & (
  | { readonly set: SignalId; readonly to: number }
  | { readonly befalls: string; readonly size: number; readonly onset_s?: number }
);

/** A control is set. */
export function set(control: SignalId, to: number, at_s = 0): Act {
  return { at_s, set: control, to };
}

/** A fault or an illness sets in, in its usual time if none is given. */
export function befalls(id: string, at_s = 0, size = 1, onset_s?: number): Act {
  return { at_s, befalls: id, size, ...(onset_s === undefined ? {} : { onset_s }) };
}

/** A signal, a number of the state (`slot circuit.reservoir.volume_mL`), or something made of them. */
export type Quantity =
  | SignalId
  | `slot ${string}`
  /** Highest less lowest within the window. */
  | { readonly swing: Quantity }
  /** Its value as the ventricles begin to contract. */
  | { readonly endDiastolic: SignalId }
  | { readonly sum: readonly (readonly [factor: number, of: Quantity])[] }
  | { readonly ratio: readonly [of: Quantity, to: Quantity] };

/** What a cause should move, which way, by how much and when; values are means over the two seconds before. */
export interface Effect {
  readonly of: Quantity;
  /** The words of the table, where the quantity's own are not enough. */
  readonly what?: string;
  readonly goes: "up" | "down" | "still" | "lost";
  /** From which moment its change is counted; the start if not given. */
  readonly from_s?: number;
  readonly after_s: number;
  /** Allowed change: in the quantity's unit, or as a share of what it was. */
  readonly by?: readonly [low: number, high: number];
  readonly share?: true;
  /** Allowed value at the end. */
  readonly ends?: readonly [low: number, high: number];
  readonly source: string;
  /** Why the engine does not do it; the test then demands that it indeed does not. */
  readonly missed?: string;
}

/** A state of its own that several causes start from: an illness, other settings, and how long they are left to act. */
export interface Given {
  readonly id: string;
  readonly what: string;
  readonly acts: readonly Act[];
  readonly settle_s: number;
  /** The circuit holds its prime and the body has met none of it; otherwise both have mixed. */
  readonly isPrimed?: true;
  /** Temperature of the core from which it starts, body and blood alike. */
  readonly core_degC?: number;
}

export interface Behavior {
  readonly id: string;
  readonly assembly: string;
  readonly patient?: string;
  readonly given?: Given;
  readonly cause: string;
  /** Runs in every test however long it takes. */
  readonly isCore?: true;
  readonly acts: readonly Act[];
  readonly effects: readonly Effect[];
}

/** How long its run takes after what is given, in seconds. */
export function lengthOf_s({ effects }: Behavior): number {
  return Math.max(...effects.map(({ after_s }) => after_s));
}

/** A fault alone on a circuit, after what is done before it. */
export function fault(
  id: string,
  assembly: string,
  effects: readonly Effect[],
  before: readonly Act[] = [],
): Behavior {
  return { id: `fault-${id}`, assembly, cause: id, acts: [...before, befalls(id)], effects };
}
