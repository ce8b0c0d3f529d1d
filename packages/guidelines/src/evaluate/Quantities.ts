import { DERIVED } from "@openperfusion/signals";
import type { SignalId, ValueKind } from "@openperfusion/signals";
import type { Quantity } from "../quantity/Quantity.ts";
import type { FactId } from "../vocabulary/facts.ts";
import type { Phase } from "../vocabulary/phase.ts";
import { BaselineNode } from "./BaselineNode.ts";
import type { CaseContext } from "./CaseContext.ts";
import type { Channels } from "./Channels.ts";
import { CombinedNode, COMBINATIONS, FixedNode } from "./combine.ts";
import { DerivedNode } from "./DerivedNode.ts";
import { AreaBelowNode, AtMomentNode, TimeSinceNode, TotalNode } from "./momentNodes.ts";
import type { Happenings } from "./Moments.ts";
import { IfFittedNode } from "./IfFittedNode.ts";
import type { QuantityNode } from "./QuantityNode.ts";
import { SampleStepNode } from "./SampleStepNode.ts";
import { SignalNode } from "./SignalNode.ts";
import { SYSTEMIC_FLOW_MAX_AGE_S, SystemicFlowNode } from "./SystemicFlowNode.ts";
import { WindowNode } from "./WindowNode.ts";
import { bodySurface_m2 } from "./bodySurface.ts";

export interface CaseState {
  readonly context: CaseContext;
  readonly channels: Channels;
  readonly happenings: Happenings;
  readonly isActive: (phase: Phase) => boolean | undefined;
  readonly facts: (fact: FactId) => boolean | undefined;
}

type Keeper = AtMomentNode | AreaBelowNode | BaselineNode | SampleStepNode | WindowNode;

/** Quantities at work in one case; the same quantity is one node, however many rules ask for it. */
export class Quantities {
  readonly #state: CaseState;
  readonly #nodes = new Map<string, QuantityNode>();
  /** Those that keep a past, in an order in which each comes after what it is made of. */
  readonly #keepers: Keeper[] = [];

  constructor(state: CaseState) {
    this.#state = state;
  }

  node(quantity: Quantity): QuantityNode {
    const key = JSON.stringify(quantity);
    const held = this.#nodes.get(key);
    if (held !== undefined) return held;
    const made = this.#make(quantity);
    this.#nodes.set(key, made);
    if (
      made instanceof WindowNode ||
      made instanceof AtMomentNode ||
      made instanceof AreaBelowNode ||
      made instanceof BaselineNode ||
      made instanceof SampleStepNode
    ) {
      this.#keepers.push(made);
    }
    return made;
  }

  /** Once a second, before anything is read: what keeps a past takes in the present. */
  keep(now_s: number): void {
    for (const keeper of this.#keepers) keeper.keep(now_s);
  }

  #make(quantity: Quantity): QuantityNode {
    const { context, happenings, isActive } = this.#state;
    switch (quantity.kind) {
      case "signal":
        return this.#signal(quantity.signal, quantity.valueKind, quantity.maxAge_s, quantity.view);
      case "sampleStep":
        return new SampleStepNode(
          quantity.figure,
          this.#signal(quantity.signal, "measured", quantity.maxAge_s, undefined),
        );
      case "ifFitted":
        return new IfFittedNode(this.#signal(quantity.signal, "measured", quantity.maxAge_s, undefined));
      case "derived": {
        const definition = DERIVED.find(({ id }) => id === quantity.signal);
        if (definition === undefined) throw new RangeError(`"${quantity.signal}" is no derived signal`);
        return new DerivedNode(definition, (signal, maxAge_s) => this.#input(signal, maxAge_s));
      }
      case "systemicFlow":
        return new SystemicFlowNode({
          setting: context.setting,
          isActive,
          node: (signal) => this.#signal(signal, "measured", SYSTEMIC_FLOW_MAX_AGE_S, undefined),
        });
      case "patient":
        return bodyMeasure(quantity.what, context);
      case "constant":
        return new FixedNode("constant", quantity.value);
      case "sum":
      case "difference":
      case "product":
      case "ratio":
      case "least":
      case "greatest":
        return new CombinedNode(
          quantity.kind,
          quantity.of.map((of) => this.node(of)),
          COMBINATIONS[quantity.kind],
        );
      case "magnitude":
        return new CombinedNode("magnitude", [this.node(quantity.of)], (values) => Math.abs(values[0]!));
      case "log10":
        return new CombinedNode("log10", [this.node(quantity.of)], (values) => Math.log10(values[0]!));
      case "window":
        return new WindowNode(quantity.figure, this.node(quantity.of), quantity.window_s);
      case "atMoment":
        return new AtMomentNode(this.node(quantity.of), quantity.moments, happenings);
      case "baseline": {
        const { window_s, within_s, moments } = quantity;
        return new BaselineNode(this.node(quantity.of), { window_s, within_s, moments, happenings });
      }
      case "areaBelow":
        return new AreaBelowNode(this.node(quantity.of), quantity.threshold, quantity.since, happenings);
      case "timeSince":
        return new TimeSinceNode(quantity.moments, happenings);
      case "total":
      default:
        return new TotalNode(quantity.event, happenings);
    }
  }

  /** Body measures are the case's own; no stream says them. */
  #input(signal: SignalId, maxAge_s: number): QuantityNode {
    const { context } = this.#state;
    if (signal === "patient.weight") return bodyMeasure("weight_kg", context);
    if (signal === "patient.height") return bodyMeasure("height_cm", context);
    return this.#signal(signal, "measured", maxAge_s, undefined);
  }

  #signal(
    signal: SignalId,
    kind: ValueKind,
    maxAge_s: number,
    view: "37C" | "actual" | undefined,
  ): SignalNode {
    const key = `${signal}|${kind}|${maxAge_s}|${view ?? "37C"}`;
    const held = this.#nodes.get(key);
    if (held instanceof SignalNode) return held;
    const made = new SignalNode({
      signal,
      channel: this.#state.channels.channel(signal, kind),
      maxAge_s,
      view: view ?? "37C",
      stream: this.#state.context.sources?.[signal],
    });
    this.#nodes.set(key, made);
    return made;
  }
}

function bodyMeasure(
  what: "age_years" | "weight_kg" | "height_cm" | "bsa_m2",
  context: CaseContext,
): QuantityNode {
  if (what !== "bsa_m2") {
    const name = ({ age_years: "age", weight_kg: "weight", height_cm: "height" } as const)[what];
    return new FixedNode(what, context[what], { what: name, why: "absent" });
  }
  const area_m2 = bodySurface_m2(context.height_cm, context.weight_kg);
  const lacking = context.weight_kg === undefined ? "weight" : "height";
  return new FixedNode(what, area_m2, { what: lacking, why: "absent" });
}
