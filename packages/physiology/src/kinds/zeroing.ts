import type { SignalId } from "@openperfusion/signals";
import type { ControlPart } from "../assemblies/parts.ts";
import type { Plan } from "../engine/Plan.ts";
import { CONTROL_S } from "../engine/rates.ts";
import { errorOfLine_mmHg } from "./pressureLines.ts";
import type { PressureLines } from "./pressureLines.ts";
import type { Sensors } from "./sensors.ts";

/**
 * Zeroing of a pressure transducer: its stopcock is opened to air for so many seconds, in which it sees 0 mmHg at its own
 * height; at their end what it then shows becomes its zero.
 *
 *   correction ← correction − (zero + drifted + correction)
 *
 * It takes off zero error and drift as they stand. A wrong height stays, since column and stopcock hang at the transducer; so
 * do gain and calibration. An error that goes away afterwards, or goes on wandering, leaves its difference.
 *
 * A monitor takes no zero that still moves or is far off: nothing is taken off, and what is shown afterwards is as wrong as
 * before, where the opening was too short for the reading to come to rest (within 1 mmHg), the flush ran, the sensor stands
 * still or is unplugged, or the error exceeds 200 mmHg (both bounds are teaching assumptions).
 */
export function zeroSensors(sensors: Sensors): void {
  for (let i = 0; i < sensors.toAir_s.length; i++) {
    if (sensors.toAir_s[i] <= 0) continue;
    sensors.toAir_s[i] -= CONTROL_S;
    if (!hasPassed(sensors.toAir_s[i])) continue;
    sensors.toAir_s[i] = 0;
    if (sensors.connected[i] < 0.5 || sensors.held[i] > 0.5) continue;
    const error_mmHg = sensors.zero[i] + sensors.drifted[i] + sensors.correction[i];
    if (isTaken(sensors.followed[i], error_mmHg)) sensors.correction[i] -= error_mmHg;
  }
}

/** The same for a monitor's lines, by their mean of three seconds. */
export function zeroLines(lines: PressureLines): void {
  for (let i = 0; i < lines.toAir_s.length; i++) {
    if (lines.toAir_s[i] <= 0) continue;
    lines.toAir_s[i] -= CONTROL_S;
    if (!hasPassed(lines.toAir_s[i])) continue;
    lines.toAir_s[i] = 0;
    if (lines.connected[i] < 0.5) continue;
    const error_mmHg = errorOfLine_mmHg(lines, i);
    if (isTaken(lines.mean_mmHg[i], error_mmHg)) lines.correction_mmHg[i] -= error_mmHg;
  }
}

/** The controls that zero transducers; one may carry two readings, as the pulmonary artery's and its wedge. */
export function zeroingControls({ patient, assembly }: Plan): readonly ControlPart[] {
  const slots = new Map<SignalId, { readonly slot: string }[]>();
  const add = (control: SignalId, row: string): void => {
    slots.set(control, [...(slots.get(control) ?? []), { slot: `${row}.toAir_s` }]);
  };
  for (const { zeroedBy, name } of [...patient.body.pressureLines, ...assembly.pressureLines])
    add(zeroedBy, name);
  for (const { zeroedBy, signal } of [...patient.body.sensors, ...assembly.sensors])
    if (zeroedBy !== undefined) add(zeroedBy, `sensor.${signal}`);
  return [...slots].map(([signal, targets]) => ({ signal, targets, momentary: true }));
}

/** Tenths of a second do not add up exactly. */
function hasPassed(left_s: number): boolean {
  return left_s < 1e-6;
}

function isTaken(shown_mmHg: number, error_mmHg: number): boolean {
  return Math.abs(shown_mmHg - error_mmHg) < STEADY_MMHG && Math.abs(error_mmHg) <= FARTHEST_MMHG;
}

const STEADY_MMHG = 1;
const FARTHEST_MMHG = 200;
