import type { Channel } from "./Channels.ts";
import { QuantityNode } from "./QuantityNode.ts";
import type { DecidingValue, Missing } from "./Verdict.ts";

/** A signal's number, or 0 where no stream of the case has ever reported it: the circuit has no such line or pump. */
export class IfFittedNode extends QuantityNode {
  readonly #of: QuantityNode;
  readonly #channel: Channel;

  constructor(of: QuantityNode, channel: Channel) {
    super();
    this.#of = of;
    this.#channel = channel;
  }

  protected compute(now_s: number): number {
    return this.#channel.slots.length === 0 ? 0 : this.#of.read(now_s);
  }

  values(now_s: number): readonly DecidingValue[] {
    return this.#of.values(now_s);
  }

  missing(now_s: number): readonly Missing[] {
    return Number.isNaN(this.read(now_s)) ? this.#of.missing(now_s) : [];
  }
}
