import type { SignalId } from "@openperfusion/signals";
import { FLOW_COUNTS } from "../formulas/flow/systemicFlow.ts";
import type { FlowCounts } from "../formulas/flow/systemicFlow.ts";
import type { FactId } from "../vocabulary/facts.ts";
import type { Phase } from "../vocabulary/phase.ts";
import type { Setting } from "../vocabulary/setting.ts";
import type { Working } from "./QuantityNode.ts";
import type { SignalNode } from "./SignalNode.ts";
import type { DecidingValue, Missing } from "./Verdict.ts";

const ML_PER_L = 1000;
export const SYSTEMIC_FLOW_MAX_AGE_S = 30;

interface Shunt {
  readonly signal: SignalId;
  /** Of its unit in one liter per minute. */
  readonly perL: number;
  /** Says that it leaves behind the arterial flow sensor; a line without it always does. */
  readonly leavesBehindSensor?: FactId;
}

/** Lines that leave the circuit before the patient. */
const SHUNTS: readonly Shunt[] = [
  { signal: "circuit.flow.purge", perL: 1 },
  { signal: "circuit.flow.recirculation", perL: 1 },
  {
    signal: "pump.hemoconcentrator.flow",
    perL: ML_PER_L,
    leavesBehindSensor: "equipment.hemoconcentratorBehindFlowSensor",
  },
  {
    signal: "pump.cardioplegia.flow",
    perL: ML_PER_L,
    leavesBehindSensor: "equipment.cardioplegiaBehindFlowSensor",
  },
];

interface Line extends Shunt {
  readonly node: SignalNode;
}

interface SystemicFlowOptions {
  readonly setting: Setting;
  readonly node: (signal: SignalId) => SignalNode;
  readonly isActive: (phase: Phase) => boolean | undefined;
  readonly facts: (fact: FactId) => boolean | undefined;
}

/**
 * Blood that reaches the body, in L/min, as `formulas/flow/systemicFlow` has it, from what a case's streams say. Bypass is
 * total while the aorta is clamped or the circulation arrested. A line that no stream has ever reported is taken as not
 * fitted; the venous limb of a VAV always is. A line that runs takes from the flow only what leaves behind its sensor.
 */
export class SystemicFlowWorking implements Working {
  readonly #options: SystemicFlowOptions;
  readonly #pump: SignalNode;
  readonly #native: SignalNode;
  readonly #shunts: readonly Line[];
  readonly #venousLimb: SignalNode;

  constructor(options: SystemicFlowOptions) {
    this.#options = options;
    this.#pump = options.node("pump.arterial.flow");
    this.#native = options.node("patient.cardiacOutput");
    this.#shunts = SHUNTS.map((shunt) => ({ ...shunt, node: options.node(shunt.signal) }));
    this.#venousLimb = options.node("circuit.flow.venousReturn");
  }

  compute(now_s: number): number {
    const counts = this.#counts();
    if (counts === undefined) return Number.NaN;
    let flow = 0;
    if (counts.pump) {
      flow += this.#pump.read(now_s);
      for (const line of this.#shunts) flow -= this.#taken(line, now_s);
      if (counts.venousLimb) flow -= Math.max(0, this.#venousLimb.read(now_s));
    }
    return counts.heart ? flow + this.#native.read(now_s) : flow;
  }

  values(now_s: number, value: number): readonly DecidingValue[] {
    const parts = this.#parts().flatMap((node) => node.values(now_s));
    return Number.isNaN(value) ? parts : [{ what: "systemicFlow", value }, ...parts];
  }

  missing(now_s: number): readonly Missing[] {
    if (this.#counts() === undefined) return [{ what: "phase", why: "absent" }];
    const unread = this.#parts().flatMap((node) =>
      node
        .missing(now_s)
        .map((missing): Missing => (node === this.#native ? { ...missing, why: "nativeOutput" } : missing)),
    );
    return [...unread, ...this.#unplaced(now_s).map((what): Missing => ({ what, why: "notKept" }))];
  }

  /** L/min; NaN where it runs and nobody said on which side of the sensor it leaves. */
  #taken({ node, perL, leavesBehindSensor }: Line, now_s: number): number {
    if (node.isSilent) return 0;
    const flow = Math.max(0, node.read(now_s)) / perL;
    if (flow === 0 || leavesBehindSensor === undefined) return flow;
    const isBehind = this.#options.facts(leavesBehindSensor);
    if (isBehind === undefined) return Number.NaN;
    return isBehind ? flow : 0;
  }

  /** What nobody said of lines that run. */
  #unplaced(now_s: number): readonly FactId[] {
    if (this.#counts()?.pump !== true) return [];
    return this.#shunts.flatMap(({ node, leavesBehindSensor }) =>
      leavesBehindSensor !== undefined &&
      node.read(now_s) > 0 &&
      this.#options.facts(leavesBehindSensor) === undefined
        ? [leavesBehindSensor]
        : [],
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
      ...(counts.venousLimb ? [this.#venousLimb] : []),
      ...(counts.heart ? [this.#native] : []),
    ];
  }
}
