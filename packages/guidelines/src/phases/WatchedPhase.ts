import type { Text } from "@openperfusion/signals";
import type { ConditionNode } from "../evaluate/ConditionNode.ts";
import type { DecidingValue } from "../evaluate/Verdict.ts";
import type { PhaseDefinition, PhaseSign } from "./PhaseDefinition.ts";

interface WatchedSign {
  readonly sign: PhaseSign;
  readonly node: ConditionNode;
  so_s: number;
}

/** One phase recognized from its signs: on from the first sign that it begins until the first that it ends. */
export class WatchedPhase {
  readonly phase: PhaseDefinition["phase"];
  readonly #begins: readonly WatchedSign[];
  readonly #ends: readonly WatchedSign[];
  #isOn: boolean | undefined;
  because: Text | undefined;
  values: readonly DecidingValue[] = [];

  constructor(definition: PhaseDefinition, node: (sign: PhaseSign) => ConditionNode) {
    const watch = (sign: PhaseSign): WatchedSign => ({ sign, node: node(sign), so_s: Number.NaN });
    this.phase = definition.phase;
    this.#begins = definition.begins.map(watch);
    this.#ends = definition.ends.map(watch);
  }

  /** Undefined as long as no sign can be read. */
  read(now_s: number): boolean | undefined {
    if (this.#isOn === true) {
      const end = firstSeen(this.#ends, now_s);
      if (end.seen !== undefined) this.#turn(false, end.seen, now_s);
      return this.#isOn;
    }
    const begin = firstSeen(this.#begins, now_s);
    if (begin.seen !== undefined) this.#turn(true, begin.seen, now_s);
    else if (begin.isReadable) this.#isOn = false;
    return this.#isOn;
  }

  #turn(isOn: boolean, { sign, node }: WatchedSign, now_s: number): void {
    this.#isOn = isOn;
    this.because = sign.because;
    this.values = node.values(now_s);
    for (const watched of [...this.#begins, ...this.#ends]) watched.so_s = Number.NaN;
  }
}

/** The first sign that has been so for long enough, and whether any sign that tells both ways could be read. */
function firstSeen(
  signs: readonly WatchedSign[],
  now_s: number,
): { readonly seen: WatchedSign | undefined; readonly isReadable: boolean } {
  let isReadable = false;
  let seen: WatchedSign | undefined;
  for (const watched of signs) {
    const truth = watched.node.read(now_s, false);
    if (truth !== "unknown" && watched.sign.isOneWay !== true) isReadable = true;
    if (truth !== "so") watched.so_s = Number.NaN;
    else if (Number.isNaN(watched.so_s)) watched.so_s = now_s;
    if (seen === undefined && now_s - watched.so_s >= watched.sign.for_s) seen = watched;
  }
  return { seen, isReadable };
}
