import type { SignalId } from "../catalogue.ts";
import type { LatestValue, LatestValues } from "../LatestValues.ts";
import type { MissingState } from "../reading.ts";
import type { DerivedSignal } from "./derivedSignal.ts";
import { DERIVED } from "./registry.ts";

/** An input that went into a result: its value with age, source and qualifier. */
export interface UsedInput extends LatestValue {
  readonly signal: SignalId;
}

/** An input that could not be used, and why. */
export interface MissingInput {
  readonly signal: SignalId;
  /**
   * `absent`: no stream has it. `stale`: older than the formula allows. `ambiguous`: several streams have it and nobody
   * chose one. Otherwise the state that the device sent in place of a number.
   */
  readonly why: "absent" | "stale" | "ambiguous" | MissingState;
  readonly streams: readonly string[];
}

/** A value, or the reasons why there is none; never a guess. */
export type DerivedResult =
  | {
      readonly id: SignalId;
      readonly verdict: "known";
      readonly value: number;
      /** The age of the oldest input that can age. */
      readonly age_s: number;
      readonly from: readonly UsedInput[];
    }
  | {
      readonly id: SignalId;
      readonly verdict: "unknown";
      /** Empty where all inputs are there and the formula has no meaning for them. */
      readonly missing: readonly MissingInput[];
    };

export interface DeriveOptions {
  /** Which stream speaks for a signal that several streams have. */
  readonly stream?: Readonly<Partial<Record<SignalId, string>>>;
}

/** Every derived signal at `now_s`, in the order of DERIVED. Computed when read; not to be stored as measured. */
export function deriveAll(
  latest: LatestValues,
  now_s: number,
  options: DeriveOptions = {},
): readonly DerivedResult[] {
  return DERIVED.map((definition) => derive(definition, latest, now_s, options));
}

export function derive(
  definition: DerivedSignal,
  latest: LatestValues,
  now_s: number,
  options: DeriveOptions = {},
): DerivedResult {
  const { id, inputs, maxAge_s } = definition;
  const found = inputs.map((signal) => findInput(signal, maxAge_s[signal] ?? 0, latest, now_s, options));
  const missing = found.filter((input) => "why" in input);
  if (missing.length > 0) return { id, verdict: "unknown", missing };
  const from = found.filter((input) => "cell" in input);
  const values = Object.fromEntries(from.map(({ signal, cell }) => [signal, cell]));
  const value = definition.compute(values as Record<SignalId, number>);
  if (typeof value !== "number" || !Number.isFinite(value)) return { id, verdict: "unknown", missing: [] };
  const aging = from.filter(({ signal }) => Number.isFinite(maxAge_s[signal]));
  const oldest = (aging.length > 0 ? aging : from).map(({ age_s }) => age_s);
  return { id, verdict: "known", value, age_s: Math.max(...oldest), from };
}

function findInput(
  signal: SignalId,
  maxAge_s: number,
  latest: LatestValues,
  now_s: number,
  options: DeriveOptions,
): UsedInput | MissingInput {
  const stream = options.stream?.[signal];
  const sources = latest.sources(signal, now_s, stream === undefined ? {} : { stream });
  const fresh = sources.filter((source) => source.age_s <= maxAge_s);
  const streams = (fresh.length > 0 ? fresh : sources).map((source) => source.stream);
  const [only, second] = fresh;
  if (only === undefined) return { signal, why: sources.length === 0 ? "absent" : "stale", streams };
  if (second !== undefined) return { signal, why: "ambiguous", streams };
  return typeof only.cell === "number" ? { signal, ...only } : { signal, why: only.cell, streams };
}
