import fc from "fast-check";
import { frameLayout, packFrame, SIGNAL_IDS, SIGNALS } from "@openperfusion/signals";
import type { SignalId } from "@openperfusion/signals";
import { describe, expect, it } from "vitest";
import { signal } from "../quantity/quantities.ts";
import { any, atLeast } from "../rule/conditions.ts";
import { rule } from "../rule/Rule.ts";
import { RULES } from "../rules.ts";
import { EVENTS } from "../vocabulary/event.ts";
import type { EventId } from "../vocabulary/event.ts";
import { FACTS } from "../vocabulary/facts.ts";
import type { FactId } from "../vocabulary/facts.ts";
import { PHASE_IDS } from "../vocabulary/phase.ts";
import type { Phase } from "../vocabulary/phase.ts";
import type { Setting } from "../vocabulary/setting.ts";
import type { CaseContext } from "./CaseContext.ts";
import { Channels } from "./Channels.ts";
import { conditionNode } from "./ConditionNode.ts";
import { fixedVerdict } from "./fixedVerdict.ts";
import { Quantities } from "./Quantities.ts";
import type { CaseState } from "./Quantities.ts";
import { RuleWatch } from "./RuleWatch.ts";
import { RuleWatches } from "./RuleWatches.ts";
import { makeSign } from "./Sign.ts";

const TEXT = { en: "a", es: "b" };

/** A few signals of every kind that rules ask for; each pair is one stream's row. */
const SIGNALS_TOLD = SIGNAL_IDS.filter((id) =>
  /flow|speed|so2|pressure|temperature|hemoglobin|act$/u.test(id),
);
const EVENT_IDS = Object.keys(EVENTS) as EventId[];

type Step =
  | { readonly kind: "value"; readonly signal: SignalId; readonly share: number | null }
  | { readonly kind: "event"; readonly event: EventId }
  | { readonly kind: "fact"; readonly fact: FactId; readonly isSo: boolean }
  | { readonly kind: "phase"; readonly phase: Phase; readonly isOn: boolean };

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.record({
      kind: fc.constant("value" as const),
      signal: fc.constantFrom(...SIGNALS_TOLD),
      share: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { freq: 8 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant("event" as const), event: fc.constantFrom(...EVENT_IDS) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("fact" as const),
      fact: fc.constantFrom(...(Object.keys(FACTS) as FactId[])),
      isSo: fc.boolean(),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("phase" as const),
      phase: fc.constantFrom(...PHASE_IDS),
      isOn: fc.boolean(),
    }),
  },
);

/** Seconds of a case, each with what came in it. */
const anySeconds = fc.array(fc.array(anyStep, { maxLength: 12 }), { minLength: 20, maxLength: 120 });
const anySetting = fc.constantFrom<Setting>("cpb", "vv", "va", "vav", "ecco2r");

function valueOf({ signal, share }: Extract<Step, { kind: "value" }>): number | null {
  const [low, high] = SIGNALS[signal].plausible;
  return share === null ? null : low + share * (high - low);
}

/** A case whose streams, events, facts and phases are set by hand. */
class Bench {
  readonly #channels = new Channels();
  readonly #events = new Map<EventId, number>();
  readonly #facts = new Map<FactId, boolean>();
  readonly #phases = new Map<Phase, { readonly isOn: boolean; readonly from_s: number }>();
  readonly state: CaseState;
  readonly quantities: Quantities;

  constructor(setting: Setting) {
    const context: CaseContext = {
      setting,
      age_years: 60,
      weight_kg: 80,
      height_cm: 178,
      keepsEvents: "all",
    };
    this.state = {
      context,
      channels: this.#channels,
      isActive: (phase) => this.#phases.get(phase)?.isOn,
      facts: (fact) => this.#facts.get(fact),
      happenings: {
        start_s: () => 0,
        eventTime_s: (event) => this.#events.get(event) ?? Number.NEGATIVE_INFINITY,
        eventTotal: () => 0,
        keeps: () => true,
        phaseStart_s: (phase) => this.#phases.get(phase)?.from_s ?? Number.NEGATIVE_INFINITY,
        samplesOf: (signal) => this.#channels.channel(signal, "measured"),
      },
    };
    this.quantities = new Quantities(this.state);
  }

  /** Tells whether something other than a value came. */
  take(steps: readonly Step[], now_s: number): boolean {
    for (const step of steps) {
      if (step.kind === "event") this.#events.set(step.event, now_s);
      else if (step.kind === "fact") this.#facts.set(step.fact, step.isSo);
      else if (step.kind === "phase") this.#phases.set(step.phase, { isOn: step.isOn, from_s: now_s });
      else this.write(step.signal, valueOf(step), now_s);
    }
    return steps.some(({ kind }) => kind !== "value");
  }

  write(signal: SignalId, value: number | null, now_s: number): void {
    const layout = frameLayout([{ signal, kind: "measured" }]);
    this.#channels.write("console", layout, packFrame(layout, [value ?? "sensorOff"]), now_s);
  }
}

const TIMEOUT_MS = 120_000;

describe("RuleWatches", () => {
  it(
    "gives each rule the verdicts that judging it every second gives",
    () => {
      fc.assert(
        fc.property(anySetting, anySeconds, (setting, seconds) => {
          const bench = new Bench(setting);
          const watches = new RuleWatches(RULES, bench.quantities, bench.state);
          const everySecond = new Bench(setting);
          const { quantities, state } = everySecond;
          const plain = RULES.filter((rule) => fixedVerdict(rule, state.context) === undefined).map(
            (rule) => {
              const node = (condition: typeof rule.requires) =>
                conditionNode(condition, (elementary) => makeSign(elementary, quantities, state));
              const { where } = rule.applies;
              return new RuleWatch(
                rule,
                state,
                node(rule.requires),
                where === undefined ? undefined : node(where),
              );
            },
          );
          for (const [now_s, steps] of seconds.entries()) {
            const areStatementsNew = bench.take(steps, now_s);
            everySecond.take(steps, now_s);
            bench.quantities.keep(now_s);
            watches.judge(now_s, areStatementsNew);
            quantities.keep(now_s);
            for (const watch of plain) watch.judge(now_s);
          }
          const found = new Map(
            watches.timelines(seconds.length).map((timeline) => [timeline.rule, timeline]),
          );
          for (const watch of plain) {
            expect(found.get(watch.rule.id)).toEqual(watch.timeline(seconds.length));
            expect(watches.verdicts.get(watch.rule.id)).toEqual(watch.verdict);
          }
        }),
        { numRuns: 60 },
      );
    },
    TIMEOUT_MS,
  );

  it("reads a limit without its hysteresis again in the second after a breach has ended", () => {
    const either = rule({
      id: "test.either",
      kind: "plausibility",
      status: "plausibility",
      title: TEXT,
      rationale: TEXT,
      cannotTell: TEXT,
      applies: { settings: ["cpb"] },
      requires: any(atLeast(signal("blood.lactate"), 10, 2), atLeast(signal("blood.glucose"), 10)),
    });
    const bench = new Bench("cpb");
    const watches = new RuleWatches([either], bench.quantities, bench.state);
    const seen = [
      { lactate: 5, glucose: 5 },
      // Less than 2 above the limit, and the other one is gone.
      { lactate: 11, glucose: null },
      {},
    ].map((told, now_s) => {
      for (const [name, value] of Object.entries(told)) {
        bench.write(`blood.${name}` as SignalId, value, now_s);
      }
      watches.judge(now_s, false);
      return watches.verdicts.get(either.id)?.verdict;
    });
    expect(seen).toEqual(["breached", "unknown", "met"]);
  });
});
