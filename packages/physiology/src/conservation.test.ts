import { describe, expect, it } from "vitest";
import { createEngine } from "./createEngine.ts";
import { leaksBetween } from "./testing/accounts.ts";
import { amountWatch } from "./testing/amounts.ts";
import { runCourse } from "./testing/randomCourse.ts";

/** Relative to what is stored or turned over, per simulated hour; ten minutes are held to the same. */
const MOST_LEAK = 1e-9;
const MINUTES = 10;

describe("ten minutes of random controls", () => {
  it.each(["cpb-adult", "vv-two-site", "va-femoral"])(
    "on %s leave nothing unaccounted for: blood, hemoglobin, gases, heat, salts, heparin",
    (assembly) => {
      const engine = createEngine({ assembly, patient: "adult-man", seed: 2 });
      const watch = amountWatch(engine);
      const start = engine.balance();
      for (let minute = 1; minute <= MINUTES; minute++) {
        runCourse(engine, { seed: 1000 + minute, duration_ms: 60_000, changes: 24 }, () =>
          expect(watch(engine)).toEqual([]),
        );
      }
      expect(
        leaksBetween(start, engine.balance()).filter(({ relative }) => !(relative <= MOST_LEAK)),
      ).toEqual([]);
    },
    300_000,
  );
});
