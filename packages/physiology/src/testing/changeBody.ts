import type { Engine } from "../engine/Engine.ts";
import type { Model } from "../engine/Model.ts";
import { FAST_SPECIES, SLOW_SPECIES } from "../kinds/contents.ts";

/** Writes slots of a running engine, through a snapshot of it: states that would take an hour to reach. */
function changeSlots(engine: Engine, change: (name: string, value: number) => number): void {
  const names = engine.slots;
  const bytes = engine.snapshot();
  const state = new Float64Array(bytes.buffer, bytes.byteLength - names.length * 8, names.length);
  names.forEach((name, index) => {
    state[index] = change(name, state[index]);
  });
  engine.restore(bytes);
}

/** Sets numbers of the state for a while: what a control also moves stands until a control is set. */
export function setSlots(engine: Engine, values: Readonly<Record<string, number>>): void {
  changeSlots(engine, (name, value) => values[name] ?? value);
}

/** Cools or warms the whole patient, blood and circuit to a temperature of the core; what was cooler stays so. */
export function bringTo(engine: Engine, core_degC: number): void {
  const now_degC = engine.read("patient.temperature.core");
  if (typeof now_degC !== "number") throw new Error(`The core's temperature is ${now_degC}`);
  changeSlots(engine, (name, value) => (name.endsWith(".heat_J") ? (value * core_degC) / now_degC : value));
}

/** Gives the large veins more of the blood that they hold, or takes some, in proportion and at once. */
export function transfuse({ volumes, fast, slow, plan }: Model, more_mL: number): void {
  const veins = LARGE_VEINS.map((name) => plan.volume(name));
  const grown = 1 + more_mL / veins.reduce((sum, vein) => sum + volumes.volume_mL[vein], 0);
  for (const vein of veins) {
    for (const column of [volumes.volume_mL, volumes.fastStart_mL, volumes.slowStart_mL])
      column[vein] *= grown;
    for (const species of FAST_SPECIES) fast[species][vein] *= grown;
    for (const species of SLOW_SPECIES) slow[species][vein] *= grown;
  }
}

const LARGE_VEINS = ["patient.splanchnicVeins", "patient.legVeins", "patient.upperVeins"];
