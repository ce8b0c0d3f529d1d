import { describe, expect, it } from "vitest";
import { leaksBetween } from "../testing/accounts.ts";
import { emptyRows } from "../testing/emptyRows.ts";
import { heartRig } from "../testing/heartRig.ts";
import { compressChest, compressionKind, isCompressed } from "./compressions.ts";
import type { Compressions } from "./compressions.ts";
import { heartKind } from "./heart.ts";
import type { Heart } from "./heart.ts";
import { lungKind } from "./lungs.ts";
import type { Lungs } from "./lungs.ts";

function bench(values: Parameters<typeof emptyRows>[2]): {
  readonly compressions: Compressions;
  readonly lungs: Lungs;
  readonly heart: Heart;
  readonly highest: () => { readonly mm: number; readonly chest_mmHg: number; readonly heart_mmHg: number };
} {
  const compressions = emptyRows(compressionKind, 1, {
    height_mm: 232,
    ...values,
  }) as unknown as Compressions;
  const lungs = emptyRows(lungKind, 1) as unknown as Lungs;
  const heart = emptyRows(heartKind, 1) as unknown as Heart;
  return {
    compressions,
    lungs,
    heart,
    highest: () => {
      let [mm, chest_mmHg, heart_mmHg] = [0, 0, 0];
      for (let ms = 0; ms < 2000; ms += 10) {
        compressChest(compressions, lungs, heart);
        mm = Math.max(mm, compressions.pressed_mm[0]);
        chest_mmHg = Math.max(chest_mmHg, lungs.pressed_mmHg[0]);
        heart_mmHg = Math.max(heart_mmHg, heart.pressed_mmHg[0]);
      }
      return { mm, chest_mmHg, heart_mmHg };
    },
  };
}

describe("compressions of the chest", () => {
  it("are dormant without rate, depth or device", () => {
    const { compressions, highest } = bench({ depth_mm: 50 });
    expect(isCompressed(compressions)).toBe(false);
    expect(highest()).toEqual({ mm: 0, chest_mmHg: 0, heart_mmHg: 0 });
  });

  it("press as deep as they are set, the heart only beyond 15 mm", () => {
    const { mm, chest_mmHg, heart_mmHg } = bench({ rate_per_min: 100, depth_mm: 50 }).highest();
    expect(mm).toBeCloseTo(50, 0);
    expect(chest_mmHg).toBeCloseTo(30, 0);
    expect(heart_mmHg).toBeCloseTo(8.75, 1);
    expect(bench({ rate_per_min: 100, depth_mm: 15 }).highest().heart_mmHg).toBe(0);
  });

  it("mean as much to a small chest that gives way in proportion", () => {
    const large = bench({ rate_per_min: 100, depth_mm: 50 }).highest();
    const small = bench({ rate_per_min: 100, depth_mm: 25, height_mm: 116 }).highest();
    expect(small.chest_mmHg).toBeCloseTo(large.chest_mmHg, 9);
    expect(small.heart_mmHg).toBeCloseTo(large.heart_mmHg, 9);
  });

  it("of a device are 53 mm deep, in a low chest 28 % of it, whatever hands would do", () => {
    expect(bench({ device: 1 }).highest().mm).toBeCloseTo(53, 0);
    expect(bench({ device: 1, rate_per_min: 60, depth_mm: 20 }).highest().mm).toBeCloseTo(53, 0);
    expect(bench({ device: 1, height_mm: 150 }).highest().mm).toBeCloseTo(42, 0);
  });

  it("in an open chest press the heart alone, and more; a device does nothing there", () => {
    const { lungs, highest } = bench({ rate_per_min: 100, depth_mm: 50 });
    lungs.chestOpen[0] = 1;
    expect(highest().heart_mmHg).toBeCloseTo(35, 0);
    const device = bench({ device: 1 });
    device.lungs.chestOpen[0] = 1;
    expect(device.highest()).toEqual({ mm: 0, chest_mmHg: 0, heart_mmHg: 0 });
  });

  it("leave nothing behind when they stop", () => {
    const { compressions, lungs, heart } = bench({ rate_per_min: 100, depth_mm: 50 });
    for (let i = 0; i < 10; i++) compressChest(compressions, lungs, heart);
    expect(lungs.pressed_mmHg[0]).toBeGreaterThan(5);
    compressions.rate_per_min[0] = 0;
    compressChest(compressions, lungs, heart);
    expect([lungs.pressed_mmHg[0], heart.pressed_mmHg[0], compressions.phase[0]]).toEqual([0, 0, 0]);
  });

  it("move blood forward in an arrested patient, lose none of it, and run beat by beat in the averaged regime", () => {
    const { engine, set, run, read } = heartRig("no-circuit");
    engine.disturb("cardiacArrest", 1, 0);
    run(8);
    const before = engine.balance();
    set("patient.compressions.rate", 110);
    const { pulsatile_ms } = engine.stepAveraged(8);
    expect(pulsatile_ms).toBe(8000);
    expect(read("patient.cardiacOutput")).toBeGreaterThan(0.5);
    expect(leaksBetween(before, engine.balance()).filter(({ relative }) => !(relative <= 1e-10))).toEqual([]);
  });
});
