import { describe, expect, it } from "vitest";
import { emptyRows } from "../testing/emptyRows.ts";
import { selectorKind, selectorWayKind, turnSelectors } from "./selectors.ts";

describe("a tap of three ways", () => {
  it("opens the chosen way as far as it is set and shuts the others", () => {
    const selectors = emptyRows(selectorKind, 1, { chosen: 1, size: 0.2 });
    const ways = {
      ...emptyRows(selectorWayKind, 3),
      selector: Int32Array.of(0, 0, 0),
      slot: Int32Array.of(0, 1, 2),
    };
    ways.number.set([0, 1, 2]);
    const state = Float64Array.of(1, 1, 1);
    turnSelectors(selectors, ways, state);
    expect([...state]).toEqual([0, 0.2, 0]);
    // A control that is moved in between stands at the nearest way.
    selectors.chosen[0] = 1.6;
    turnSelectors(selectors, ways, state);
    expect([...state]).toEqual([0, 0, 0.2]);
  });
});
