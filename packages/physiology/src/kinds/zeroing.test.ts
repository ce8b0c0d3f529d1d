import { describe, expect, test } from "vitest";
import { shiftPressureLines } from "../engine/averaged/shownMeans.ts";
import { noiseWord } from "../engine/noise.ts";
import { emptyRows } from "../testing/emptyRows.ts";
import { engineWith } from "../testing/engineWith.ts";
import { ASSEMBLIES } from "../assemblies/registry.ts";
import {
  closePressureWindows,
  pressureHistoryKind,
  pressureLineKind,
  PRESSURE_WINDOWS,
  samplePressureLines,
} from "./pressureLines.ts";
import type { PressureLines } from "./pressureLines.ts";
import { followSensors, sensorKind } from "./sensors.ts";
import type { Sensors } from "./sensors.ts";
import type { Volumes } from "./volumes.ts";
import { zeroLines, zeroSensors } from "./zeroing.ts";

type SensorColumns = Parameters<typeof emptyRows<(typeof sensorKind)["columns"][number]>>[2];
type LineColumns = Parameters<typeof emptyRows<(typeof pressureLineKind)["columns"][number]>>[2];

/** What a sensor shows of 80 mmHg before, while it is open to air for so many seconds, and afterwards. */
function zeroedSensor(columns: SensorColumns, open_s: number): readonly number[] {
  const sensors: Sensors = {
    ...emptyRows(sensorKind, 1, { gain: 1, calibration: 1, connected: 1, lag_s: 0.3, ...columns }),
    slot: Int32Array.of(0),
  };
  const run = (seconds: number): number => {
    for (let i = 0; i < Math.round(seconds * 10); i++) {
      followSensors(sensors, Float64Array.of(80), noiseWord(100 * i, 7));
      zeroSensors(sensors);
    }
    return sensors.shown[0];
  };
  const before = run(20);
  sensors.toAir_s[0] = open_s;
  const during = run(open_s - 0.1);
  run(0.1);
  return [before, during, run(20)];
}

/** The same of the mean of a line at 80 mmHg. */
function zeroedLine(columns: LineColumns, open_s: number): readonly number[] {
  const lines = {
    ...emptyRows(pressureLineKind, 1, { gain: 1, connected: 1, natural_Hz: 14.7, damping: 0.8, ...columns }),
    volume: Int32Array.of(0),
  } as PressureLines;
  const history = emptyRows(pressureHistoryKind, PRESSURE_WINDOWS);
  const volumes = { pressure_mmHg: Float64Array.of(80) } as unknown as Volumes;
  const run = (seconds: number): number => {
    for (let i = 0; i < Math.round(seconds * 10); i++) {
      for (let k = 0; k < 10; k++) samplePressureLines(lines, volumes);
      closePressureWindows(lines, history);
      zeroLines(lines);
    }
    return lines.mean_mmHg[0];
  };
  const before = run(20);
  lines.toAir_s[0] = open_s;
  const during = run(open_s - 0.1);
  run(0.1);
  return [before, during, run(20)];
}

describe("a transducer opened to air and zeroed", () => {
  test("shows its error meanwhile, and the pressure without its zero error and drift afterwards", () => {
    const [before, during, after] = zeroedSensor({ zero: 10, drift_per_h: 0, drifted: -1, drift_most: 1 }, 5);
    expect(before).toBeCloseTo(89, 6);
    expect(during).toBeCloseTo(9, 3);
    expect(after).toBeCloseTo(80, 6);
    const [lineBefore, lineDuring, lineAfter] = zeroedLine({ zero_mmHg: -8, drifted_mmHg: 0.5 }, 5);
    expect(lineBefore).toBeCloseTo(72.5, 3);
    expect(lineDuring).toBeCloseTo(-7.5, 3);
    expect(lineAfter).toBeCloseTo(80, 3);
  });

  test("goes on drifting from there", () => {
    const [, , after] = zeroedSensor({ zero: 10, drift_per_h: 360, drift_most: 100 }, 5);
    expect(after).toBeCloseTo(82, 1);
  });

  test("keeps a wrong height, a wrong gain and a wrong calibration", () => {
    const low_mmHg = 0.7355591 * 20;
    expect(zeroedLine({ below_cm: 20 }, 5)[1]).toBeCloseTo(0, 3);
    expect(zeroedLine({ below_cm: 20 }, 5)[2]).toBeCloseTo(80 + low_mmHg, 3);
    expect(zeroedLine({ gain: 1.1 }, 5)[2]).toBeCloseTo(88, 3);
    expect(zeroedSensor({ calibration: 0.7 }, 5)[2]).toBeCloseTo(56, 6);
  });

  test("is refused, and as wrong as before, where its reading had not come to rest", () => {
    expect(zeroedSensor({ zero: 10, lag_s: 2 }, 1)[2]).toBeCloseTo(90, 2);
    expect(zeroedLine({ zero_mmHg: -8 }, 1)[2]).toBeCloseTo(72, 3);
    expect(zeroedLine({ zero_mmHg: -8, flush_s: 30 }, 5)[2]).toBeCloseTo(72, 3);
  });

  test("is refused where it stands still, is unplugged, or is further off than a monitor takes", () => {
    expect(zeroedSensor({ held: 1, shown: 42, followed: 42 }, 5)).toEqual([42, 42, 42]);
    expect(zeroedSensor({ zero: 10, connected: 0 }, 5)[2]).toBeCloseTo(90, 6);
    expect(zeroedLine({ zero_mmHg: -8, connected: 0 }, 5)[2]).toBeCloseTo(72, 3);
    expect(zeroedSensor({ zero: 201 }, 5)[2]).toBeCloseTo(281, 6);
    expect(zeroedLine({ zero_mmHg: -201 }, 5)[2]).toBeCloseTo(-121, 3);
  });

  test("is zeroed in the averaged regime by the mean that it shows", () => {
    const lines = {
      ...emptyRows(pressureLineKind, 1, { gain: 1, connected: 1, zero_mmHg: 12, toAir_s: 0.1 }),
      volume: Int32Array.of(0),
    } as PressureLines;
    const history = emptyRows(pressureHistoryKind, PRESSURE_WINDOWS);
    const volumes = { pressure_mmHg: Float64Array.of(80) } as unknown as Volumes;
    shiftPressureLines(lines, history, volumes);
    expect(lines.mean_mmHg[0]).toBeCloseTo(12, 9);
    zeroLines(lines);
    shiftPressureLines(lines, history, volumes);
    expect(lines.mean_mmHg[0]).toBeCloseTo(80, 9);
  });
});

test("On a circuit each transducer has its control: the central line's wrong zero goes, its truth is untouched", () => {
  const engine = engineWith({ "sensor.patient.pressure.centralVenous.zero": 10 });
  const error_mmHg = (): number =>
    (engine.read("patient.pressure.centralVenous.instant") as number) -
    engine.slot("patient.superiorVenaCava.pressure_mmHg");
  engine.step(100);
  expect(error_mmHg()).toBeCloseTo(10, 1);
  engine.setControl("patient.pressure.centralVenous.zero", 6);
  engine.step(6100);
  expect(error_mmHg()).toBeCloseTo(0, 2);
  const circuit = engineWith({}, ASSEMBLIES["cpb-adult"]);
  const zeroed = circuit.controls.filter((id) => id.endsWith(".zero"));
  expect(zeroed).toContain("circuit.pressure.arterialLine.zero");
  expect(zeroed).toContain("pump.cardioplegia.pressure.zero");
  circuit.setControl("patient.pressure.pulmonaryArtery.zero", 3);
  expect(circuit.slot("patient.pulmonaryLine.toAir_s")).toBe(3);
  expect(circuit.slot("sensor.patient.pressure.wedge.toAir_s")).toBe(3);
});
