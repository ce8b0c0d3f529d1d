import type { FrameLayout } from "@openperfusion/signals";
import { Phases } from "../phases/Phases.ts";
import type { PhaseCorrection, PhaseInterval } from "../phases/Phases.ts";
import type { Rule } from "../rule/Rule.ts";
import { EVENTS } from "../vocabulary/event.ts";
import type { EventId } from "../vocabulary/event.ts";
import type { FactId } from "../vocabulary/facts.ts";
import type { CaseContext } from "./CaseContext.ts";
import { Channels } from "./Channels.ts";
import type { Quantity } from "../quantity/Quantity.ts";
import type { QuantityNode } from "./QuantityNode.ts";
import { Quantities } from "./Quantities.ts";
import type { CaseState } from "./Quantities.ts";
import { RuleWatches } from "./RuleWatches.ts";
import type { Verdict, VerdictTimeline } from "./Verdict.ts";

/** Something that happened at a second of the case's clock, with an amount in the unit of its kind. */
export interface CaseHappening {
  readonly event: EventId;
  readonly time_s: number;
  readonly amount?: number;
}

export interface CaseRunOptions {
  readonly corrections?: readonly PhaseCorrection[];
  /** The first second of the case; without it that of the first input. What happened before is known and not judged. */
  readonly from_s?: number;
  /** Quantities to keep second by second, for a report. */
  readonly traced?: Readonly<Record<string, Quantity>>;
}

/**
 * Rules over one case, live or recorded: values and events go in as they come, and every whole second of the case's clock
 * is judged once, when something later arrives or `advance` says that it has passed. So a case gives the same verdicts
 * whether it is played in one go or in pieces, and a value that grows old turns a verdict without a new frame.
 *
 * Input must come in order of time. What comes late is taken in for the seconds not yet judged and counted in `lateInputs`.
 */
export class CaseRun {
  readonly #channels = new Channels();
  readonly #facts: Map<FactId, boolean>;
  readonly #events = new Map<EventId, { last_s: number; total: number }>();
  readonly #quantities: Quantities;
  readonly #phases: Phases;
  readonly #watches: RuleWatches;
  readonly #traces: readonly {
    readonly name: string;
    readonly node: QuantityNode;
    readonly values: number[];
  }[];
  readonly #keepsEvents: CaseContext["keepsEvents"];
  /** An event, a fact or a phase came or went since the last second judged. */
  #areStatementsNew = false;
  #start_s = Number.NEGATIVE_INFINITY;
  /** The next second to judge. */
  #next_s = Number.NaN;
  lateInputs = 0;

  constructor(
    rules: readonly Rule[],
    context: CaseContext,
    { corrections = [], from_s, traced = {} }: CaseRunOptions = {},
  ) {
    this.#facts = new Map(Object.entries(context.facts ?? {}) as [FactId, boolean][]);
    this.#keepsEvents = context.keepsEvents;
    if (from_s !== undefined) this.#start(from_s);
    const state: CaseState = {
      context,
      channels: this.#channels,
      isActive: (phase) => this.#phases.isActive(phase),
      facts: (fact) => this.#facts.get(fact),
      happenings: {
        start_s: () => this.#start_s,
        eventTime_s: (event) => this.#events.get(event)?.last_s ?? Number.NEGATIVE_INFINITY,
        eventTotal: (event) => this.#events.get(event)?.total ?? 0,
        keeps: (event) => this.#keeps(event),
        phaseStart_s: (phase) => this.#phases.start_s(phase),
        samplesOf: (signal) => this.#channels.channel(signal, "measured"),
      },
    };
    this.#quantities = new Quantities(state);
    this.#phases = new Phases(state, this.#quantities, corrections);
    this.#traces = Object.entries(traced).map(([name, quantity]) => ({
      name,
      node: this.#quantities.node(quantity),
      values: [],
    }));
    this.#watches = new RuleWatches(rules, this.#quantities, state);
  }

  /** One packed frame of one stream. Throws RangeError when the length is not the layout's or the time not finite. */
  frame(stream: string, layout: FrameLayout, packed: Uint8Array, time_s: number): void {
    this.#reach(time_s);
    this.#channels.write(stream, layout, packed, time_s);
  }

  /** Throws RangeError for a kind of event that does not exist or an amount that is not a number of 0 or more. */
  happening({ event, time_s, amount }: CaseHappening): void {
    if (!Object.hasOwn(EVENTS, event)) {
      throw new RangeError(`event must be one of ${Object.keys(EVENTS).join(", ")}; found "${event}"`);
    }
    if (amount !== undefined && !(amount >= 0 && Number.isFinite(amount))) {
      throw new RangeError(`amount of ${event} must be a number of 0 or more, found ${amount}`);
    }
    this.#reach(time_s);
    const held = this.#events.get(event);
    this.#events.set(event, {
      last_s: Math.max(held?.last_s ?? time_s, time_s),
      total: (held?.total ?? 0) + (amount ?? 0),
    });
    this.#areStatementsNew = true;
  }

  /** From `time_s` on it is so, or not so. */
  fact(fact: FactId, isSo: boolean, time_s: number): void {
    this.#reach(time_s);
    this.#facts.set(fact, isSo);
    this.#areStatementsNew = true;
  }

  correctPhase(correction: PhaseCorrection): void {
    this.#phases.correct(correction);
  }

  /** Judges every whole second up to `now_s`, that one included: all that happened by then has been told. */
  advance(now_s: number): void {
    this.#start(now_s);
    while (this.#next_s <= now_s) this.#judge(this.#next_s++);
  }

  /** The first second judged; −∞ before any input. */
  get start_s(): number {
    return Math.ceil(this.#start_s);
  }

  /** The verdict of each rule now, by rule id: one map that goes with the case. */
  verdicts(): ReadonlyMap<string, Verdict> {
    return this.#watches.verdicts;
  }

  /** Of every rule, from the first second judged up to the last, that one included. */
  timelines(): readonly VerdictTimeline[] {
    return this.#watches.timelines(this.#next_s);
  }

  /** The traced quantities by name: one number a second from the first second judged, NaN where there was none. */
  traces(): Readonly<Record<string, readonly number[]>> {
    return Object.fromEntries(this.#traces.map(({ name, values }) => [name, values]));
  }

  phases(): readonly PhaseInterval[] {
    return this.#phases.intervals();
  }

  /** Before an input of this time is taken in, all seconds before it are judged. */
  #reach(time_s: number): void {
    if (!Number.isFinite(time_s)) throw new RangeError(`time_s must be finite, found ${time_s}`);
    this.#start(time_s);
    if (time_s < this.#next_s - 1 && time_s >= this.#start_s) this.lateInputs++;
    while (this.#next_s < time_s) this.#judge(this.#next_s++);
  }

  #start(time_s: number): void {
    if (Number.isFinite(this.#next_s)) return;
    this.#start_s = time_s;
    this.#next_s = Math.ceil(time_s);
  }

  #judge(now_s: number): void {
    if (this.#phases.update(now_s)) this.#areStatementsNew = true;
    this.#quantities.keep(now_s);
    this.#watches.judge(now_s, this.#areStatementsNew);
    this.#areStatementsNew = false;
    for (const { node, values } of this.#traces) values.push(node.read(now_s));
  }

  #keeps(event: EventId): boolean {
    return (
      this.#keepsEvents === "all" || (this.#keepsEvents?.includes(event) ?? false) || this.#events.has(event)
    );
  }
}
