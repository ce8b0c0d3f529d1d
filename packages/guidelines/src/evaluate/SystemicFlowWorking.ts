import type { SignalId } from "@openperfusion/signals";
import { FLOW_COUNTS } from "../formulas/flow/systemicFlow.ts";
import type { FlowCounts } from "../formulas/flow/systemicFlow.ts";
import type { Phase } from "../vocabulary/phase.ts";
import type { Setting } from "../vocabulary/setting.ts";
import type { Working } from "./QuantityNode.ts";
import type { SignalNode } from "./SignalNode.ts";
import type { DecidingValue, Missing } from "./Verdict.ts";

const ML_PER_L = 1000;
export const SYSTEMIC_FLOW_MAX_AGE_S = 30;

/** Lines that leave between the flow sensor and the patient, in mL/min or L/min by their signal. */
const SHUNTS: readonly (readonly [SignalId, perL: number])[] = [
  ["circuit.flow.purge", 1],
  ["circuit.flow.recirculation", 1],
  ["pump.hemoconcentrator.flow", ML_PER_L],
  ["pump.cardioplegia.flow", ML_PER_L],
];

interface Line {
  readonly node: SignalNode;
  readonly perL: number;
}

interface SystemicFlowOptions {
  readonly setting: Setting;
  readonly node: (signal: SignalId) => SignalNode;
  readonly isActive: (phase: Phase) => boolean | undefined;
}

/**
 * Blood that reaches the body, in L/min, as `formulas/flow/systemicFlow` has it, from what a case's streams say. Bypass is
 * total while the aorta is clamped or the circulation arrested. A line that no stream has ever reported is taken as not
 * fitted; the venous limb of a VAV always is.
 */
export class SystemicFlowWorking implements Working {
  readonly #options: SystemicFlowOptions;
  readonly #pump: SignalNode;
  readonly #native: SignalNode;
  readonly #shunts: readonly Line[];
  readonly #venousLimb: Line;

  constructor(options: SystemicFlowOptions) {
    this.#options = options;
    this.#pump = options.node("pump.arterial.flow");
    this.#native = options.node("patient.cardiacOutput");
    this.#shunts = SHUNTS.map(([signal, perL]) => ({ node: options.node(signal), perL }));
    this.#venousLimb = { node: options.node("circuit.flow.venousReturn"), perL: 1 };
  }

  compute(now_s: number): number {
    const counts = this.#counts();
    if (counts === undefined) return Number.NaN;
    let flow = 0;
    if (counts.pump) {
      flow += this.#pump.read(now_s);
      for (const { node, perL } of this.#shunts) {
        if (!node.isSilent) flow -= Math.max(0, node.read(now_s)) / perL;
      }
      if (counts.venousLimb) flow -= Math.max(0, this.#venousLimb.node.read(now_s));
    }
    return counts.heart ? flow + this.#native.read(now_s) : flow;
  }

  values(now_s: number, value: number): readonly DecidingValue[] {
    const parts = this.#parts().flatMap((node) => node.values(now_s));
    return Number.isNaN(value) ? parts : [{ what: "systemicFlow", value }, ...parts];
  }

  missing(now_s: number): readonly Missing[] {
    if (this.#counts() === undefined) return [{ what: "phase", why: "absent" }];
    return this.#parts().flatMap((node) =>
      node
        .missing(now_s)
        .map((missing): Missing => (node === this.#native ? { ...missing, why: "nativeOutput" } : missing)),
    );
  }

  #counts(): FlowCounts | undefined {
    const { setting, isActive } = this.#options;
    if (setting === "va" || setting === "vav") return FLOW_COUNTS[setting];
    if (setting !== "cpb") return FLOW_COUNTS.vv;
    const clamped = isActive("crossClamp");
    if (clamped === true || isActive("arrest") === true) return FLOW_COUNTS.totalBypass;
    return clamped === undefined ? undefined : FLOW_COUNTS.partialBypass;
  }

  #parts(): readonly SignalNode[] {
    const counts = this.#counts();
    if (counts === undefined) return [];
    const shunts = this.#shunts.filter(({ node }) => !node.isSilent).map(({ node }) => node);
    return [
      ...(counts.pump ? [this.#pump, ...shunts] : []),
      ...(counts.venousLimb ? [this.#venousLimb.node] : []),
      ...(counts.heart ? [this.#native] : []),
    ];
  }
}
