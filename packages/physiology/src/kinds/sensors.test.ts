import { describe, expect, test } from "vitest";
import { engineWith } from "../testing/engineWith.ts";
import { emptyRows } from "../testing/emptyRows.ts";
import { followSensors, sensorKind } from "./sensors.ts";
import type { Sensors } from "./sensors.ts";
import { seedRandom } from "../engine/random.ts";

const NO_RANDOM = {
  word0: new Float64Array(1),
  word1: new Float64Array(1),
  word2: new Float64Array(1),
  word3: new Float64Array(1),
};

function sensor(columns: Parameters<typeof emptyRows<(typeof sensorKind)["columns"][number]>>[2]): Sensors {
  return {
    ...emptyRows(sensorKind, 1, { gain: 1, calibration: 1, connected: 1, ...columns }),
    slot: Int32Array.of(0),
  };
}

function follow(sensors: Sensors, truth: number, seconds: number): number {
  for (let i = 0; i < seconds * 10; i++) followSensors(sensors, Float64Array.of(truth), NO_RANDOM);
  return sensors.shown[0];
}

describe("a sensor", () => {
  test("reaches 63 % of a step after its lag", () => {
    const sensors = sensor({ lag_s: 5 });
    expect(follow(sensors, 100, 5)).toBeCloseTo(63, -0.3);
    expect(follow(sensors, 100, 60)).toBeCloseTo(100, 3);
  });

  test("has zero and calibration errors, and drifts with the hours", () => {
    expect(follow(sensor({ zero: 10 }), 100, 1)).toBeCloseTo(110, 6);
    expect(follow(sensor({ calibration: 0.9 }), 100, 1)).toBeCloseTo(90, 6);
    expect(follow(sensor({ drift_per_h: 2 }), 100, 3600)).toBeCloseTo(102, 2);
  });

  test("is as noisy as it says, around the truth", () => {
    const random = { ...NO_RANDOM, word0: new Float64Array(1) };
    seedRandom(random, 7);
    const sensors = sensor({ noise: 2 });
    let sum = 0;
    let squares = 0;
    for (let i = 0; i < 5000; i++) {
      followSensors(sensors, Float64Array.of(50), random);
      sum += sensors.shown[0] - 50;
      squares += (sensors.shown[0] - 50) ** 2;
    }
    expect(Math.abs(sum / 5000)).toBeLessThan(0.1);
    expect(Math.sqrt(squares / 5000)).toBeCloseTo(2, 0);
  });
});

describe("the central venous line", () => {
  test("a wrong zero moves mean and curve alike; unplugged, neither is a number", () => {
    const right = engineWith({});
    const wrong = engineWith({ "sensor.patient.pressure.centralVenous.zero": 10 });
    right.step(10_000);
    wrong.step(10_000);
    for (const signal of [
      "patient.pressure.centralVenous",
      "patient.pressure.centralVenous.instant",
    ] as const) {
      expect((wrong.read(signal) as number) - (right.read(signal) as number)).toBeCloseTo(10, 2);
    }
    const off = engineWith({ "sensor.patient.pressure.centralVenous.connected": 0 });
    off.step(1000);
    expect(off.read("patient.pressure.centralVenous")).toBe("sensorOff");
    expect(off.read("patient.pressure.centralVenous.instant")).toBe("sensorOff");
  });
});
