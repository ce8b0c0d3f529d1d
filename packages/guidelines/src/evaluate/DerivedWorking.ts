import type { DerivedSignal, SignalId } from "@openperfusion/signals";
import type { QuantityNode, Working } from "./QuantityNode.ts";
import type { DecidingValue, Missing } from "./Verdict.ts";

/** A derived signal, by the one formula that `signals` has for it. */
export class DerivedWorking implements Working {
  readonly of: readonly QuantityNode[];
  readonly #definition: DerivedSignal;
  readonly #inputs: readonly { readonly signal: SignalId; readonly node: QuantityNode }[];
  /** Filled anew for each value. */
  readonly #values = {} as Record<SignalId, number>;

  constructor(definition: DerivedSignal, node: (signal: SignalId, maxAge_s: number) => QuantityNode) {
    const inputs = definition.inputs.map((signal) => ({
      signal,
      node: node(signal, definition.maxAge_s[signal] ?? Number.POSITIVE_INFINITY),
    }));
    this.of = inputs.map((input) => input.node);
    this.#definition = definition;
    this.#inputs = inputs;
  }

  get isSilent(): boolean {
    return this.of.some(({ isSilent }) => isSilent);
  }

  compute(now_s: number): number {
    for (let i = 0; i < this.#inputs.length; i++) {
      const { signal, node } = this.#inputs[i]!;
      const value = node.read(now_s);
      if (Number.isNaN(value)) return Number.NaN;
      this.#values[signal] = value;
    }
    const result = this.#definition.compute(this.#values);
    return typeof result === "number" && Number.isFinite(result) ? result : Number.NaN;
  }

  values(now_s: number, value: number): readonly DecidingValue[] {
    const inputs = this.#inputs.flatMap(({ node }) => node.values(now_s));
    return Number.isNaN(value) ? inputs : [{ what: this.#definition.id, value }, ...inputs];
  }

  missing(now_s: number): readonly Missing[] {
    const missing = this.#inputs.flatMap(({ node }) => node.missing(now_s));
    return missing.length > 0 ? missing : [{ what: this.#definition.id, why: "undefined" }];
  }
}
