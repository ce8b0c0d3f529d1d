import { describe, expect, it } from "vitest";
import { CONTROL_S } from "../engine/rates.ts";
import { emptyRows } from "../testing/emptyRows.ts";
import { centrifugalPumpKind } from "./centrifugalPumps.ts";
import type { CentrifugalPumps } from "./centrifugalPumps.ts";
import { heatExchangerKind } from "./heatExchangers.ts";
import type { HeatExchangers } from "./heatExchangers.ts";
import { meteredPumpKind } from "./meteredPumps.ts";
import type { MeteredPumps } from "./meteredPumps.ts";
import { oxygenatorKind } from "./oxygenators.ts";
import type { Oxygenators } from "./oxygenators.ts";
import { rollerPumpKind } from "./rollerPumps.ts";
import type { RollerPumps } from "./rollerPumps.ts";
import { batteryKind, drainBattery, drainCylinders, gasCylinderKind } from "./supplies.ts";

function console_(minutes: number, values: Partial<Record<(typeof batteryKind.columns)[number], number>>) {
  const battery = emptyRows(batteryKind, 1, {
    mains: 0,
    usable_fraction: 1,
    charge_fraction: 1,
    duration_min: 90,
    recharge_min: 240,
    ...values,
  });
  const rollers = emptyRows(rollerPumpKind, 1) as RollerPumps;
  const centrifugals = emptyRows(centrifugalPumpKind, 1) as CentrifugalPumps;
  const metered = emptyRows(meteredPumpKind, 2) as MeteredPumps;
  metered.electric[0] = 1;
  const heaters = emptyRows(heatExchangerKind, 1) as HeatExchangers;
  for (let i = 0; i < (minutes * 60) / CONTROL_S; i++)
    drainBattery(battery, rollers, centrifugals, metered, heaters);
  return { battery, rollers, centrifugals, metered, heaters };
}

describe("a console's battery", () => {
  it("lasts 90 min without mains, says how much is left, and then every driven pump stands", () => {
    const half = console_(45, {});
    expect(half.battery.remaining_min[0]).toBeCloseTo(45, 1);
    expect(half.rollers.live[0]).toBe(1);
    expect(half.heaters.mains[0]).toBe(0);
    const empty = console_(91, {});
    expect(empty.battery.left_fraction[0]).toBe(0);
    expect([empty.rollers.live[0], empty.centrifugals.live[0], empty.metered.live[0]]).toEqual([0, 0, 0]);
    // A drip needs no current.
    expect(empty.metered.live[1]).toBe(1);
  });

  it("is charged by the mains, and ends early when it is old", () => {
    expect(console_(120, { mains: 1, charge_fraction: 0.2 }).battery.charge_fraction[0]).toBeCloseTo(0.7, 2);
    expect(console_(20, { usable_fraction: 0.3 }).rollers.live[0]).toBe(1);
    expect(console_(28, { usable_fraction: 0.3 }).rollers.live[0]).toBe(0);
  });
});

describe("a gas cylinder", () => {
  const drawn = (
    minutes: number,
    values: Partial<Record<(typeof gasCylinderKind.columns)[number], number>>,
  ) => {
    const cylinder = emptyRows(gasCylinderKind, 1, {
      wall: 1,
      inUse: 1,
      usable_fraction: 1,
      full_L: 660,
      full_kPa: 13_100,
      content_L: 660,
      ...values,
    });
    const oxygenators = emptyRows(oxygenatorKind, 1, {
      sweep_L_per_min: 6,
      supply: 1,
      supplied: 1,
    }) as Oxygenators;
    for (let i = 0; i < (minutes * 60) / CONTROL_S; i++) drainCylinders(cylinder, oxygenators);
    return { cylinder, supplied: oxygenators.supplied[0] };
  };

  it("of 660 L lasts 110 min at 6 L/min, its gauge falling in proportion, and then gives nothing", () => {
    const half = drawn(55, {});
    expect(half.cylinder.pressure_kPa[0]).toBeCloseTo(6550, -1);
    expect(half.cylinder.remaining_min[0]).toBeCloseTo(55, 1);
    expect(half.supplied).toBe(1);
    expect(drawn(111, {}).supplied).toBe(0);
    expect(drawn(111, {}).cylinder.content_L[0]).toBeCloseTo(0, 6);
  });

  it("keeps what it holds while the wall gives, and takes over where the wall has none", () => {
    expect(drawn(10, { inUse: 0 }).cylinder.content_L[0]).toBe(660);
    expect(drawn(1, { inUse: 0, wall: 0 }).supplied).toBe(0);
    expect(drawn(1, { wall: 0 }).supplied).toBe(1);
  });

  it("came empty by a fault, and is full again when it is changed", () => {
    expect(drawn(1, { usable_fraction: 0 }).supplied).toBe(0);
    const fresh = drawn(0.1, { content_L: 0, change: 1 });
    expect(fresh.cylinder.content_L[0]).toBeGreaterThan(659);
    expect(fresh.supplied).toBe(1);
  });
});
