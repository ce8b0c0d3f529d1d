import type { Working } from "./QuantityNode.ts";
import type { SignalNode } from "./SignalNode.ts";
import type { DecidingValue, Missing } from "./Verdict.ts";

/** A signal's number, or 0 where no stream of the case has ever reported it: the circuit has no such line or pump. */
export class IfFittedWorking implements Working {
  readonly #of: SignalNode;

  constructor(of: SignalNode) {
    this.#of = of;
  }

  compute(now_s: number): number {
    return this.#of.isSilent ? 0 : this.#of.read(now_s);
  }

  values(now_s: number): readonly DecidingValue[] {
    return this.#of.values(now_s);
  }

  missing(now_s: number): readonly Missing[] {
    return this.#of.missing(now_s);
  }
}
