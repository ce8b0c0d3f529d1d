import type { Text } from "@openperfusion/signals";
import { conditionNode } from "../evaluate/ConditionNode.ts";
import { makeSign } from "../evaluate/Sign.ts";
import type { CaseState, Quantities } from "../evaluate/Quantities.ts";
import type { DecidingValue } from "../evaluate/Verdict.ts";
import { PHASE_IDS } from "../vocabulary/phase.ts";
import type { Phase } from "../vocabulary/phase.ts";
import { BYPASS_PHASES } from "./bypassPhases.ts";
import { ECMO_PHASES } from "./ecmoPhases.ts";
import { WatchedPhase } from "./WatchedPhase.ts";

/** A person says that a phase was on or off for a stretch; that stands above what was recognized. */
export interface PhaseCorrection {
  readonly phase: Phase;
  readonly isOn: boolean;
  readonly from_s: number;
  /** Without it until further notice. */
  readonly to_s?: number;
  readonly by: string;
}

/** One stretch of a phase, with what showed that it began. */
export interface PhaseInterval {
  readonly phase: Phase;
  readonly from_s: number;
  /** Undefined while it lasts. */
  readonly to_s: number | undefined;
  readonly because: Text;
  /** The numbers that showed it; none where it was stated. */
  readonly values: readonly DecidingValue[];
  readonly correctedBy?: string;
}

/** Phases that can't be outside bypass, whatever temperatures and speeds do there. */
const ONLY_ON_BYPASS: ReadonlySet<Phase> = new Set(["initiation", "cooling", "rewarming", "weaning"]);

const BEFORE: Text = { en: "bypass has not begun", es: "la circulación extracorpórea no ha comenzado" };
const AFTER: Text = { en: "bypass has ended", es: "la circulación extracorpórea ha terminado" };
const SAID: Text = { en: "corrected by a person", es: "corregido por una persona" };

/** Which phases a case is in at each second, why, and since when. `undefined` where no sign of a phase can be read. */
export class Phases {
  readonly #watched: readonly WatchedPhase[];
  readonly #isBypass: boolean;
  readonly #corrections: PhaseCorrection[];
  readonly #on = new Map<Phase, boolean | undefined>();
  readonly #began_s = new Map<Phase, number>();
  readonly #open = new Map<Phase, PhaseInterval>();
  readonly #closed: PhaseInterval[] = [];
  #hasBeenOnBypass = false;
  #hasTurned = false;

  constructor(state: CaseState, quantities: Quantities, corrections: readonly PhaseCorrection[] = []) {
    const { setting } = state.context;
    this.#isBypass = setting === "cpb";
    this.#corrections = [...corrections];
    this.#watched = [...BYPASS_PHASES, ...ECMO_PHASES]
      .filter(({ settings }) => settings.includes(setting))
      .map(
        (definition) =>
          new WatchedPhase(
            definition,
            ({ when }) => conditionNode(when, (elementary) => makeSign(elementary, quantities, state)),
            state.happenings,
          ),
      );
    const own = new Set<Phase>(this.#watched.map(({ phase }) => phase));
    for (const phase of PHASE_IDS) this.#on.set(phase, own.has(phase) ? undefined : false);
  }

  correct(correction: PhaseCorrection): void {
    this.#corrections.push(correction);
  }

  /** Once a second, in order of time. Tells whether a phase turned. */
  update(now_s: number): boolean {
    this.#hasTurned = false;
    for (const watched of this.#watched) {
      const seen = watched.read(now_s);
      const isOn = ONLY_ON_BYPASS.has(watched.phase) && this.#on.get("bypass") === false ? false : seen;
      this.#set(watched.phase, isOn, now_s, watched.because ?? SAID, watched.values);
    }
    if (!this.#isBypass) return this.#hasTurned;
    const onBypass = this.#on.get("bypass");
    if (onBypass === true) this.#hasBeenOnBypass = true;
    const isOff = onBypass === undefined ? undefined : !onBypass;
    this.#set("preBypass", this.#hasBeenOnBypass ? false : isOff, now_s, BEFORE, []);
    this.#set("postBypass", this.#hasBeenOnBypass ? isOff : isOff && false, now_s, AFTER, []);
    return this.#hasTurned;
  }

  isActive(phase: Phase): boolean | undefined {
    return this.#on.get(phase);
  }

  /** When the phase last began; −∞ if it never did. */
  start_s(phase: Phase): number {
    return this.#began_s.get(phase) ?? Number.NEGATIVE_INFINITY;
  }

  /** All stretches so far, by their beginning. */
  intervals(): readonly PhaseInterval[] {
    return [...this.#closed, ...this.#open.values()].toSorted((a, b) => a.from_s - b.from_s);
  }

  /** The last one that speaks of this second. */
  #correction(phase: Phase, now_s: number): PhaseCorrection | undefined {
    return this.#corrections.findLast(
      (candidate) =>
        candidate.phase === phase &&
        candidate.from_s <= now_s &&
        (candidate.to_s === undefined || now_s < candidate.to_s),
    );
  }

  #set(
    phase: Phase,
    seen: boolean | undefined,
    now_s: number,
    because: Text,
    values: readonly DecidingValue[],
  ): void {
    const correction = this.#corrections.length === 0 ? undefined : this.#correction(phase, now_s);
    const isOn = correction?.isOn ?? seen;
    if (isOn === this.#on.get(phase)) return;
    this.#on.set(phase, isOn);
    this.#hasTurned = true;
    const open = this.#open.get(phase);
    if (open !== undefined) this.#closed.push({ ...open, to_s: now_s });
    this.#open.delete(phase);
    if (isOn !== true) return;
    this.#began_s.set(phase, now_s);
    this.#open.set(
      phase,
      correction === undefined
        ? { phase, from_s: now_s, to_s: undefined, because, values }
        : { phase, from_s: now_s, to_s: undefined, because: SAID, values: [], correctedBy: correction.by },
    );
  }
}
