import type { SignalId } from "@openperfusion/signals";
import type { SensorPart } from "../../assemblies/Fragment.ts";
import { ASSEMBLIES } from "../../assemblies/registry.ts";
import { noiseWord } from "../../engine/noise.ts";
import { planOf } from "../../engine/Plan.ts";
import { followSensors, sensorKind, sensorsOf } from "../../kinds/sensors.ts";
import type { Sensors } from "../../kinds/sensors.ts";
import { adultMan } from "../../patients/adultMan.ts";
import { emptyRows } from "../../testing/emptyRows.ts";
import { findings } from "./Finding.ts";
import type { Finding } from "./Finding.ts";

/** Sensors alone before a truth that stands still: their kernel needs no patient. */
export function sensorSubjects(): readonly Finding[] {
  const found = {
    "V-sensor-1": drift("circuit.pressure.arterialLine", 3),
    "V-sensor-2": drift("blood.inlineVenous.so2", 72),
    "V-sensor-3": drift("blood.inlineVenous.so2", 168),
    "V-sensor-4": error("blood.inlineArterial.ph", 7.39),
    "V-sensor-5": error("blood.inlineArterial.pco2", 39),
    "V-sensor-6": error("blood.inlineArterial.po2", 100),
    "V-sensor-7": response_s("patient.endTidalCo2"),
    // 1 L/min.
    "V-sensor-8": 100 * scatter("pump.arterial.flow"),
  };
  return findings(found, Object.keys(found));
}

function drift(signal: SignalId, hours: number): number {
  const sensor = alone(signal);
  for (let tenths = 0; tenths < hours * 36_000; tenths++) followSensors(sensor, Float64Array.of(0), tenths);
  return sensor.drifted[0];
}

/** Mean of a quarter of an hour, once the lag is over. */
function error(signal: SignalId, truth: number): number {
  const sensor = alone(signal);
  let sum = 0;
  for (let tenths = 0; tenths < 12_000; tenths++) {
    followSensors(sensor, Float64Array.of(truth), noiseWord(100 * tenths, 1));
    if (tenths >= 3000) sum += sensor.shown[0] - truth;
  }
  return sum / 9000;
}

function response_s(signal: SignalId): number {
  const sensor = alone(signal);
  let tenths = 0;
  while (sensor.followed[0] < 0.9) {
    followSensors(sensor, Float64Array.of(1), 0);
    tenths += 1;
  }
  return tenths / 10;
}

function scatter(signal: SignalId): number {
  const sensor = alone(signal);
  let squares = 0;
  for (let tenths = 0; tenths < 5000; tenths++) {
    followSensors(sensor, Float64Array.of(0), noiseWord(100 * tenths, 1));
    squares += sensor.shown[0] ** 2;
  }
  return Math.sqrt(squares / 5000);
}

/** The one sensor of a bypass with a centrifugal pump. */
function alone(signal: SignalId): Sensors {
  const plan = planOf(ASSEMBLIES["cpb-centrifugal"], adultMan);
  const part = sensorsOf(plan).find((one) => one.signal === signal);
  if (part === undefined) throw new RangeError(`No sensor shows "${signal}"`);
  const rows = emptyRows(sensorKind, 1);
  const { gain: _, ...ungained }: SensorPart & { readonly name: string } = part;
  sensorKind.fill?.(rows, 0, ungained, plan);
  return { ...rows, slot: Int32Array.of(0) };
}
