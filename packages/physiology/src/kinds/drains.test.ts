import { describe, expect, it } from "vitest";
import { transfuse } from "../testing/changeBody.ts";
import { heartRig } from "../testing/heartRig.ts";
import { settledEngine } from "../testing/settledEngine.ts";
import type { Engine } from "../engine/Engine.ts";

interface Seen {
  readonly flow_L_per_min: number;
  readonly swing_mmHg: number;
  readonly lowest_mmHg: number;
  readonly perSecond: number;
}

/** Ten seconds of pump flow and inlet pressure, after five to settle. */
function watch(engine: Engine, rpm: number): Seen {
  engine.setControl("pump.arterial.speed", rpm);
  engine.step(5_000);
  const pressures: number[] = [];
  let flow = 0;
  for (let i = 0; i < 1000; i++) {
    engine.step(10);
    pressures.push(engine.slot("circuit.pumpInlet.pressure_mmHg"));
    flow += engine.slot("pump.arterial.flow_mL_per_s");
  }
  const [lowest, highest] = [Math.min(...pressures), Math.max(...pressures)];
  const middle = (lowest + highest) / 2;
  let above = pressures[0] > middle;
  let rises = 0;
  for (const pressure of pressures) {
    if (!above && pressure > middle + 0.15 * (highest - lowest)) {
      above = true;
      rises += 1;
    } else if (above && pressure < middle - 0.15 * (highest - lowest)) above = false;
  }
  return {
    flow_L_per_min: (flow / 1000) * 0.06,
    swing_mmHg: highest - lowest,
    lowest_mmHg: lowest,
    perSecond: rises / 10,
  };
}

describe("a drainage cannula of VA ECMO", () => {
  it(
    "draws without chatter from a full patient, the more the faster the pump turns",
    { timeout: 60_000 },
    () => {
      const engine = settledEngine("va-femoral");
      const slow = watch(engine, 3000);
      const fast = watch(engine, 3800);
      expect(fast.flow_L_per_min).toBeGreaterThan(slow.flow_L_per_min);
      expect(slow.swing_mmHg).toBeLessThan(10);
      expect(fast.swing_mmHg).toBeLessThan(10);
    },
  );

  it("chatters in hypovolemia, and more turns give less flow", { timeout: 60_000 }, () => {
    const { engine, model } = heartRig("va-femoral");
    transfuse(model, -1250);
    engine.step(15_000);
    const slow = watch(engine, 3000);
    const fast = watch(engine, 3800);
    expect(fast.flow_L_per_min).toBeLessThan(0.95 * slow.flow_L_per_min);
    expect(fast.swing_mmHg).toBeGreaterThan(30);
    expect(fast.perSecond).toBeGreaterThan(0.8);
    expect(fast.perSecond).toBeLessThan(4.5);
    expect(fast.lowest_mmHg).toBeLessThan(-100);
    expect(fast.lowest_mmHg).toBeGreaterThan(-760);
  });
});
