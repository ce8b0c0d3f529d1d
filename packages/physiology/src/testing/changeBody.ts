import type { Engine } from "../engine/Engine.ts";

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
