import { DERIVED } from "@openperfusion/signals";
import type { SignalId, ValueKind } from "@openperfusion/signals";
import type { Quantity } from "../quantity/Quantity.ts";
import type { FactId } from "../vocabulary/facts.ts";
import type { Phase } from "../vocabulary/phase.ts";
import { BaselineWorking } from "./BaselineWorking.ts";
import type { CaseContext } from "./CaseContext.ts";
import type { Channels } from "./Channels.ts";
import { CombinedWorking, COMBINATIONS, FixedWorking } from "./combine.ts";
import { DerivedWorking } from "./DerivedWorking.ts";
import { AreaBelowWorking, AtMomentWorking, TimeSinceWorking, TotalWorking } from "./momentWorkings.ts";
import type { Happenings } from "./Moments.ts";
import { IfFittedWorking } from "./IfFittedWorking.ts";
import { QuantityNode } from "./QuantityNode.ts";
import type { Keeping, Working } from "./QuantityNode.ts";
import { SampleStepWorking } from "./SampleStepWorking.ts";
import { SignalNode } from "./SignalNode.ts";
import { SYSTEMIC_FLOW_MAX_AGE_S, SystemicFlowWorking } from "./SystemicFlowWorking.ts";
import { WindowWorking } from "./WindowWorking.ts";
import { bodySurface_m2 } from "./bodySurface.ts";

export interface CaseState {
  readonly context: CaseContext;
  readonly channels: Channels;
  readonly happenings: Happenings;
  readonly isActive: (phase: Phase) => boolean | undefined;
  readonly facts: (fact: FactId) => boolean | undefined;
}

/** Quantities at work in one case; the same quantity is one node, however many rules ask for it. */
export class Quantities {
  readonly #state: CaseState;
  readonly #nodes = new Map<string, QuantityNode>();
  readonly #signals = new Map<string, SignalNode>();
  /** Those that keep a past, in an order in which each comes after what it is made of. */
  readonly #keepers: Keeping[] = [];
  /** Those of them whose input somebody has reported. */
  #awake: readonly Keeping[] = [];
  #placements = -1;

  constructor(state: CaseState) {
    this.#state = state;
  }

  node(quantity: Quantity): QuantityNode {
    const key = JSON.stringify(quantity);
    const held = this.#nodes.get(key);
    if (held !== undefined) return held;
    const made = this.#make(quantity);
    const node = made instanceof SignalNode ? made.node : new QuantityNode(made);
    this.#nodes.set(key, node);
    if ("keep" in made) {
      this.#keepers.push(made);
      this.#placements = -1;
    }
    return node;
  }

  /** Once a second, before anything is read: what keeps a past takes in the present. */
  keep(now_s: number): void {
    const { placements } = this.#state.channels;
    if (placements !== this.#placements) {
      this.#placements = placements;
      this.#awake = this.#keepers.filter(({ isSilent }) => isSilent !== true);
    }
    for (const keeper of this.#awake) keeper.keep(now_s);
  }

  #make(quantity: Quantity): SignalNode | Working | Keeping {
    const { context, facts, happenings, isActive } = this.#state;
    switch (quantity.kind) {
      case "signal":
        return this.#signal(quantity.signal, quantity.valueKind, quantity.maxAge_s, quantity.view);
      case "sampleStep":
        return new SampleStepWorking(
          quantity.figure,
          this.#signal(quantity.signal, "measured", quantity.maxAge_s, undefined),
        );
      case "ifFitted":
        return new IfFittedWorking(this.#signal(quantity.signal, "measured", quantity.maxAge_s, undefined));
      case "derived": {
        const definition = DERIVED.find(({ id }) => id === quantity.signal);
        if (definition === undefined) throw new RangeError(`"${quantity.signal}" is no derived signal`);
        return new DerivedWorking(definition, (signal, maxAge_s) => this.#input(signal, maxAge_s));
      }
      case "systemicFlow":
        return new SystemicFlowWorking({
          setting: context.setting,
          isActive,
          facts,
          node: (signal) => this.#signal(signal, "measured", SYSTEMIC_FLOW_MAX_AGE_S, undefined),
        });
      case "patient":
        return bodyMeasure(quantity.what, context);
      case "constant":
        return new FixedWorking("constant", quantity.value);
      case "sum":
      case "difference":
      case "product":
      case "ratio":
      case "least":
      case "greatest":
        return new CombinedWorking(
          quantity.kind,
          quantity.of.map((of) => this.node(of)),
          COMBINATIONS[quantity.kind],
        );
      case "magnitude":
        return new CombinedWorking("magnitude", [this.node(quantity.of)], COMBINATIONS.magnitude);
      case "log10":
        return new CombinedWorking("log10", [this.node(quantity.of)], COMBINATIONS.log10);
      case "window":
        return new WindowWorking(quantity.figure, this.node(quantity.of), quantity.window_s);
      case "atMoment":
        return new AtMomentWorking(this.node(quantity.of), quantity.moments, happenings);
      case "baseline": {
        const { window_s, within_s, moments } = quantity;
        return new BaselineWorking(this.node(quantity.of), { window_s, within_s, moments, happenings });
      }
      case "areaBelow":
        return new AreaBelowWorking(this.node(quantity.of), quantity.threshold, quantity.since, happenings);
      case "timeSince":
        return new TimeSinceWorking(quantity.moments, happenings);
      case "total":
      default:
        return new TotalWorking(quantity.event, happenings);
    }
  }

  /** Body measures are the case's own; no stream says them. */
  #input(signal: SignalId, maxAge_s: number): QuantityNode {
    const { context } = this.#state;
    if (signal === "patient.weight") return new QuantityNode(bodyMeasure("weight_kg", context));
    if (signal === "patient.height") return new QuantityNode(bodyMeasure("height_cm", context));
    return this.#signal(signal, "measured", maxAge_s, undefined).node;
  }

  #signal(
    signal: SignalId,
    kind: ValueKind,
    maxAge_s: number,
    view: "37C" | "actual" | undefined,
  ): SignalNode {
    const key = `${signal}|${kind}|${maxAge_s}|${view ?? "37C"}`;
    const held = this.#signals.get(key);
    if (held !== undefined) return held;
    const made = new SignalNode({
      signal,
      channel: this.#state.channels.channel(signal, kind),
      maxAge_s,
      view: view ?? "37C",
      stream: this.#state.context.sources?.[signal],
    });
    this.#signals.set(key, made);
    return made;
  }
}

function bodyMeasure(
  what: "age_years" | "weight_kg" | "height_cm" | "bsa_m2",
  context: CaseContext,
): Working {
  if (what !== "bsa_m2") {
    const name = ({ age_years: "age", weight_kg: "weight", height_cm: "height" } as const)[what];
    return new FixedWorking(what, context[what], { what: name, why: "absent" });
  }
  const area_m2 = bodySurface_m2(context.height_cm, context.weight_kg);
  const lacking = context.weight_kg === undefined ? "weight" : "height";
  return new FixedWorking(what, area_m2, { what: lacking, why: "absent" });
}
