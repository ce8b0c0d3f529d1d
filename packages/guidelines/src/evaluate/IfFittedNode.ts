import { QuantityNode } from "./QuantityNode.ts";
import type { SignalNode } from "./SignalNode.ts";
import type { DecidingValue, Missing } from "./Verdict.ts";

/** A signal's number, or 0 where no stream of the case has ever reported it: the circuit has no such line or pump. */
export class IfFittedNode extends QuantityNode {
  readonly #of: SignalNode;

  constructor(of: SignalNode) {
    super();
    this.#of = of;
  }

  protected compute(now_s: number): number {
    return this.#of.isReported ? this.#of.read(now_s) : 0;
  }

  values(now_s: number): readonly DecidingValue[] {
    return this.#of.values(now_s);
  }

  missing(now_s: number): readonly Missing[] {
    return Number.isNaN(this.read(now_s)) ? this.#of.missing(now_s) : [];
  }
}
