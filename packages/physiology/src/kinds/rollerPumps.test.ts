import { describe, expect, it } from "vitest";
import { emptyRows } from "../testing/emptyRows.ts";
import { edgeKind } from "./edges.ts";
import { driveRollerPumps, rollerPumpKind, turnRollerPumps } from "./rollerPumps.ts";
import { volumeKind } from "./volumes.ts";

const only = Int32Array.of(0);
const outlet = Int32Array.of(1);

function pumpAt(speed_rpm: number, reservoir_mL = 1000, outletPressure_mmHg = 200) {
  const pumps = emptyRows(rollerPumpKind, 1, {
    speed_rpm,
    setSpeed_rpm: speed_rpm,
    acceleration_rpm_per_s: 40,
    stroke_mL: 27,
    occlusion: 1,
    ripple: 0.12,
    guard: 1,
    levelStop_mL: 60,
    levelSlow_mL: 160,
    pressureSlow_mmHg: 350,
    pressureStop_mmHg: 450,
  });
  const volumes = emptyRows(volumeKind, 2);
  volumes.volume_mL[0] = reservoir_mL;
  volumes.pressure_mmHg[1] = outletPressure_mmHg;
  return { pumps, volumes, edges: emptyRows(edgeKind, 1) };
}

describe("a roller pump", () => {
  it("presses speed times stroke, 4.59 L/min at 170 rpm with a 27 mL boot, over any whole number of turns", () => {
    const { pumps, edges } = pumpAt(170);
    let volume_mL = 0;
    // 17 turns take 6 s.
    for (let step = 0; step < 6000; step++) {
      turnRollerPumps(pumps, only, edges);
      volume_mL += edges.drive_mL_per_s[0] * 0.001;
    }
    expect(volume_mL).toBeCloseTo(17 * 27, 1);
  });

  it("pulses twice per turn, once for each roller", () => {
    const { pumps, edges } = pumpAt(60);
    const flows = Array.from({ length: 1000 }, () => {
      turnRollerPumps(pumps, only, edges);
      return edges.drive_mL_per_s[0];
    });
    const peaks = flows.filter(
      (flow, i) => flow > (flows[i - 1] ?? Infinity) && flow >= (flows[i + 1] ?? Infinity),
    );
    expect(peaks).toHaveLength(2);
    expect(peaks[0]).toBeCloseTo(27 * 1.12, 1);
  });

  it("takes four seconds from 10 to 170 rpm", () => {
    const { pumps, volumes } = pumpAt(10);
    pumps.setSpeed_rpm[0] = 170;
    for (let tick = 0; tick < 399; tick++) driveRollerPumps(pumps, only, outlet, volumes);
    expect(pumps.speed_rpm[0]).toBeCloseTo(169.6, 6);
    driveRollerPumps(pumps, only, outlet, volumes);
    expect(pumps.speed_rpm[0]).toBeCloseTo(170, 9);
  });

  it("is eased by its level guard as the reservoir runs low, and stopped before air is drawn", () => {
    const guardAt = (reservoir_mL: number): number => {
      const { pumps, volumes } = pumpAt(170, reservoir_mL);
      driveRollerPumps(pumps, only, outlet, volumes);
      return pumps.guard[0];
    };
    expect([guardAt(160), guardAt(110), guardAt(60), guardAt(10)]).toEqual([1, 0.5, 0, 0]);
  });

  it("is eased by its pressure guard against a clamped line", () => {
    const guardAt = (pressure_mmHg: number): number => {
      const { pumps, volumes } = pumpAt(170, 1000, pressure_mmHg);
      driveRollerPumps(pumps, only, outlet, volumes);
      return pumps.guard[0];
    };
    expect([guardAt(350), guardAt(400), guardAt(450), guardAt(600)]).toEqual([1, 0.5, 0, 0]);
  });
});
