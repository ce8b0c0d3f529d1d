import { describe, expect, it } from "vitest";
import type { DecidingValue, Missing } from "./Verdict.ts";
import { Gauge } from "./Gauge.ts";
import { QuantityNode } from "./QuantityNode.ts";

class Told extends QuantityNode {
  readonly #values: readonly number[];

  constructor(values: readonly number[]) {
    super();
    this.#values = values;
  }

  protected compute(now_s: number): number {
    return this.#values[now_s]!;
  }

  values(): readonly DecidingValue[] {
    return [];
  }

  missing(): readonly Missing[] {
    return [];
  }
}

function turns(limits: readonly number[], values: readonly number[]): readonly boolean[] {
  const gauge = new Gauge(new Told(values));
  for (const limit of limits) gauge.addLimits([limit]);
  return values.map((_, second) => gauge.hasTurned(second));
}

describe("Gauge", () => {
  it("speaks when a number meets or crosses a limit, not while it moves between two", () => {
    expect(turns([20, 10, 10], [5, 6, 10, 10, 11, 19, 25, 30, 9])).toEqual([
      true, // first number
      false,
      true, // on the limit
      true, // still on it: asked again
      true, // off it
      false,
      true,
      false,
      true,
    ]);
  });

  it("speaks when a number appears or goes, once each", () => {
    expect(turns([], [Number.NaN, 1, 2, Number.NaN, Number.NaN])).toEqual([false, true, false, true, false]);
  });
});
