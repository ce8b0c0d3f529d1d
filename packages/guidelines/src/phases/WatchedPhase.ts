import type { Text } from "@openperfusion/signals";
import type { ConditionNode } from "../evaluate/ConditionNode.ts";
import type { Happenings } from "../evaluate/Moments.ts";
import type { DecidingValue } from "../evaluate/Verdict.ts";
import type { PhaseDefinition, PhaseSign } from "./PhaseDefinition.ts";
import { SignWatch } from "./SignWatch.ts";

const STATED: Text = { en: "stated", es: "indicado" };

/**
 * One phase: on from the first sign or statement that it begins until the first that it ends. A statement counts once, and
 * stands above what is measured: numbers that already spoke against it when it was made don't, as long as they stay so,
 * and where a record keeps the statement of its end, no number ends it.
 */
export class WatchedPhase {
  readonly phase: PhaseDefinition["phase"];
  readonly #stated: PhaseDefinition["stated"];
  readonly #happenings: Happenings;
  readonly #begins: readonly SignWatch[];
  readonly #ends: readonly SignWatch[];
  #isOn: boolean | undefined;
  /** By the last turn. */
  #isStated = false;
  #turned_s = Number.NEGATIVE_INFINITY;
  because: Text | undefined;
  values: readonly DecidingValue[] = [];

  constructor(definition: PhaseDefinition, node: (sign: PhaseSign) => ConditionNode, happenings: Happenings) {
    const watch = (sign: PhaseSign): SignWatch => new SignWatch(sign, node(sign));
    this.phase = definition.phase;
    this.#stated = definition.stated;
    this.#happenings = happenings;
    this.#begins = definition.begins.map(watch);
    this.#ends = definition.ends.map(watch);
  }

  /** Undefined as long as nothing that tells both ways can be read. */
  read(now_s: number): boolean | undefined {
    for (const watch of this.#isOn === true ? this.#ends : this.#begins) watch.read(now_s);
    if (this.#isOn === true) this.#lookForEnd(now_s);
    else this.#lookForBegin(now_s);
    return this.#isOn;
  }

  #lookForBegin(now_s: number): void {
    const stated_s = this.#statement("begins", "ends");
    if (stated_s !== undefined) return this.#state(true, stated_s, now_s);
    const sign = this.#isHeldBy("begins") ? undefined : firstSeen(this.#begins);
    if (sign !== undefined) this.#turn(true, sign, now_s);
    else if (this.#isReadable()) this.#isOn = false;
  }

  #lookForEnd(now_s: number): void {
    const stated_s = this.#statement("ends", "begins");
    if (stated_s !== undefined) return this.#state(false, stated_s, now_s);
    const sign = this.#isHeldBy("ends") ? undefined : firstSeen(this.#ends);
    if (sign !== undefined) this.#turn(false, sign, now_s);
  }

  /** When it was last stated, if that has not counted yet and the opposite was not stated since. */
  #statement(what: "begins" | "ends", opposite: "begins" | "ends"): number | undefined {
    if (this.#stated === undefined) return undefined;
    const stated_s = this.#happenings.eventTime_s(this.#stated[what]);
    const isNew =
      stated_s > this.#turned_s && stated_s >= this.#happenings.eventTime_s(this.#stated[opposite]);
    return isNew ? stated_s : undefined;
  }

  /** Whether only a statement can turn it: the last turn was one, and the record keeps the next. */
  #isHeldBy(what: "begins" | "ends"): boolean {
    return this.#isStated && this.#stated !== undefined && this.#happenings.keeps(this.#stated[what]);
  }

  #isReadable(): boolean {
    const { begins, isOneWay } = this.#stated ?? {};
    if (begins !== undefined && isOneWay !== true && this.#happenings.keeps(begins)) return true;
    return this.#begins.some((watch) => watch.isReadable);
  }

  #state(isOn: boolean, stated_s: number, now_s: number): void {
    this.#isOn = isOn;
    this.#isStated = true;
    this.#turned_s = stated_s;
    this.because = STATED;
    this.values = [{ what: this.#stated![isOn ? "begins" : "ends"], value: 1 }];
    for (const watch of isOn ? this.#ends : this.#begins) watch.spend(now_s);
  }

  #turn(isOn: boolean, { sign, node }: SignWatch, now_s: number): void {
    this.#isOn = isOn;
    this.#isStated = false;
    this.#turned_s = now_s;
    this.because = sign.because;
    this.values = node.values(now_s);
    for (const watch of isOn ? this.#ends : this.#begins) watch.restart();
  }
}

function firstSeen(watches: readonly SignWatch[]): SignWatch | undefined {
  return watches.find(({ isSeen }) => isSeen);
}
