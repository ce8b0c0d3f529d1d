import { describe, expect, test } from "vitest";
import { engineWith } from "../testing/engineWith.ts";
import { emptyRows } from "../testing/emptyRows.ts";
import { noiseWord } from "../engine/noise.ts";
import { followSensors, sensorKind } from "./sensors.ts";
import type { Sensors } from "./sensors.ts";

function sensor(columns: Parameters<typeof emptyRows<(typeof sensorKind)["columns"][number]>>[2]): Sensors {
  return {
    ...emptyRows(sensorKind, 1, { gain: 1, calibration: 1, connected: 1, ...columns }),
    slot: Int32Array.of(0),
  };
}

function follow(sensors: Sensors, truth: number, seconds: number): number {
  for (let i = 0; i < seconds * 10; i++)
    followSensors(sensors, Float64Array.of(truth), noiseWord(100 * i, 7));
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
    expect(follow(sensor({ drift_per_h: 2, drift_most: 10 }), 100, 3600)).toBeCloseTo(102, 2);
  });

  test("is as noisy as it says, around the truth", () => {
    const sensors = sensor({ noise: 2 });
    let sum = 0;
    let squares = 0;
    for (let i = 0; i < 5000; i++) {
      followSensors(sensors, Float64Array.of(50), noiseWord(100 * i, 7));
      sum += sensors.shown[0] - 50;
      squares += (sensors.shown[0] - 50) ** 2;
    }
    expect(Math.abs(sum / 5000)).toBeLessThan(0.1);
    expect(Math.sqrt(squares / 5000)).toBeCloseTo(2, 1);
  });

  test("is as noisy after a long lag, and in longer steps", () => {
    const sensors = sensor({ noise: 2, lag_s: 60, followed: 50 });
    let squares = 0;
    for (let i = 0; i < 5000; i++) {
      followSensors(sensors, Float64Array.of(50), noiseWord(1000 * i, 7));
      squares += (sensors.shown[0] - 50) ** 2;
    }
    expect(Math.sqrt(squares / 5000)).toBeCloseTo(2, 1);
  });

  test("differs by seed, is the same at the same moment of the same seed, and two beside each other differ", () => {
    const shown = (step: number, seed: number): readonly number[] => {
      const sensors = {
        ...emptyRows(sensorKind, 2, { gain: 1, calibration: 1, connected: 1, noise: 1 }),
        slot: Int32Array.of(0, 0),
      };
      followSensors(sensors, Float64Array.of(0), noiseWord(step, seed));
      return [...sensors.shown];
    };
    expect(shown(100, 1)).toEqual(shown(100, 1));
    expect(shown(100, 1)).not.toEqual(shown(100, 2));
    expect(shown(100, 1)).not.toEqual(shown(200, 1));
    expect(shown(100, 1)[0]).not.toBe(shown(100, 1)[1]);
  });

  test("drifts no further than it does, and shows its last value while it is held", () => {
    expect(follow(sensor({ drift_per_h: 2, drift_most: 1 }), 100, 7200)).toBeCloseTo(101, 6);
    expect(follow(sensor({ held: 1, shown: 42 }), 100, 60)).toBe(42);
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
