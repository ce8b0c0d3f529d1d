import type { SignalId } from "@openperfusion/signals";
import type { Engine } from "../../engine/Engine.ts";
import { started } from "../start.ts";

/** A patient with an illness at full size within 20 s, `minutes` after it began; those who wait for lactate need more. */
export interface Illness {
  readonly id: string;
  readonly size?: number;
  readonly minutes?: number;
  readonly patient?: string;
  readonly controls?: readonly (readonly [SignalId, number])[];
}

/** In the intensive care unit: sedated, ventilated with 40 % oxygen. */
export const SEDATED: readonly (readonly [SignalId, number])[] = [
  ["patient.anesthesia.depth", 0.3],
  ["ventilator.fio2", 0.4],
];

/** Awake, breathing air. */
export const BREATHING: readonly (readonly [SignalId, number])[] = [
  ["patient.anesthesia.depth", 0],
  ["patient.breathing.drive", 1],
  ["ventilator.rate", 0],
  ["ventilator.fio2", 0.21],
];

export function ill({
  id,
  size = 1,
  minutes = 4,
  patient = "adult-man",
  controls = SEDATED,
}: Illness): Engine {
  const engine = started("no-circuit", patient);
  for (const [control, setting] of controls) engine.setControl(control, setting);
  engine.step(30_000);
  engine.disturb(id, size, 20);
  engine.step(minutes * 60_000);
  return engine;
}
