import type { Setting } from "../vocabulary/setting.ts";
import type { Phase } from "../vocabulary/phase.ts";
import type { Channels } from "./Channels.ts";
import { QuantityNode } from "./QuantityNode.ts";
import type { SignalNode } from "./SignalNode.ts";
import type { DecidingValue, Missing } from "./Verdict.ts";
import type { SignalId } from "@openperfusion/signals";

const ML_PER_L = 1000;
const MAX_AGE_S = 30;

/** Lines that leave between the flow sensor and the patient, in mL/min or L/min by their signal. */
const SHUNTS: readonly (readonly [SignalId, perL: number])[] = [
  ["circuit.flow.purge", 1],
  ["circuit.flow.recirculation", 1],
  ["pump.hemoconcentrator.flow", ML_PER_L],
  ["pump.cardioplegia.flow", ML_PER_L],
];

type Lookup = (signal: SignalId) => SignalNode;

interface SystemicFlowOptions {
  readonly setting: Setting;
  readonly channels: Channels;
  readonly node: Lookup;
  readonly isActive: (phase: Phase) => boolean | undefined;
}

/**
 * Blood that reaches the body, in L/min. In total bypass (aorta clamped, or circulatory arrest) it is the pump's flow less
 * what leaves behind its sensor; in partial bypass and VA the heart adds its output; in VV the heart alone carries it. A
 * line that no stream has ever reported is taken as not fitted. Without the heart's output where it counts: unknown.
 */
export class SystemicFlowNode extends QuantityNode {
  readonly #options: SystemicFlowOptions;
  readonly #pump: SignalNode;
  readonly #native: SignalNode;
  readonly #shunts: readonly {
    readonly node: SignalNode;
    readonly perL: number;
    readonly signal: SignalId;
  }[];

  constructor(options: SystemicFlowOptions) {
    super();
    this.#options = options;
    this.#pump = options.node("pump.arterial.flow");
    this.#native = options.node("patient.cardiacOutput");
    this.#shunts = SHUNTS.map(([signal, perL]) => ({ node: options.node(signal), perL, signal }));
  }

  protected compute(now_s: number): number {
    const counts = this.#counts();
    if (counts === undefined) return Number.NaN;
    let flow = 0;
    if (counts.pump) {
      flow += this.#pump.read(now_s);
      for (const { node, perL, signal } of this.#shunts) {
        if (this.#isFitted(signal)) flow -= Math.max(0, node.read(now_s)) / perL;
      }
    }
    return counts.heart ? flow + this.#native.read(now_s) : flow;
  }

  values(now_s: number): readonly DecidingValue[] {
    const value = this.read(now_s);
    const parts = this.#parts().flatMap((node) => node.values(now_s));
    return Number.isNaN(value) ? parts : [{ what: "systemicFlow", value }, ...parts];
  }

  missing(now_s: number): readonly Missing[] {
    if (!Number.isNaN(this.read(now_s))) return [];
    if (this.#counts() === undefined) return [{ what: "phase", why: "absent" }];
    return this.#parts().flatMap((node) =>
      node
        .missing(now_s)
        .map((missing): Missing => (node === this.#native ? { ...missing, why: "nativeOutput" } : missing)),
    );
  }

  #counts(): { readonly pump: boolean; readonly heart: boolean } | undefined {
    const { setting, isActive } = this.#options;
    if (setting === "va" || setting === "vav") return { pump: true, heart: true };
    if (setting !== "cpb") return { pump: false, heart: true };
    const clamped = isActive("crossClamp");
    const arrested = isActive("arrest");
    if (clamped === true || arrested === true) return { pump: true, heart: false };
    return clamped === undefined ? undefined : { pump: true, heart: true };
  }

  #isFitted(signal: SignalId): boolean {
    return this.#options.channels.channel(signal, "measured").slots.length > 0;
  }

  #parts(): readonly SignalNode[] {
    const counts = this.#counts();
    if (counts === undefined) return [];
    const shunts = this.#shunts.filter(({ signal }) => this.#isFitted(signal)).map(({ node }) => node);
    return [...(counts.pump ? [this.#pump, ...shunts] : []), ...(counts.heart ? [this.#native] : [])];
  }
}

export const SYSTEMIC_FLOW_MAX_AGE_S = MAX_AGE_S;
