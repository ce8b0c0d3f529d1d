import type { SignalId } from "@openperfusion/signals";
import type { Balance } from "../engine/balance.ts";
import { newCase } from "./caseChecks.ts";
import type { Check } from "./check.ts";

/** Four busy minutes: everything that moves, warms, dilutes or stops the blood. */
const EVENTS: readonly (readonly [SignalId, number])[] = [
  ["circuit.temperature.waterSet", 25],
  ["circuit.infusion.crystalloid", 500],
  ["circuit.infusion.redCells", 300],
  ["circuit.clamp.venousLine", 1],
  ["circuit.clamp.venousLine", 0],
  ["gas.fio2", 0.25],
  ["circuit.clamp.aorticCross", 1],
  ["gas.sweep.flow", 8],
  ["pump.arterial.speed", 0],
  ["pump.arterial.speed", 230],
];

/** What is stored against what was stored at the start, entered and left, relative to what is stored. */
export function conservationChecks(): readonly Check[] {
  const engine = newCase();
  const start = engine.balance();
  for (const [id, value] of EVENTS) {
    engine.setControl(id, value);
    engine.step(24_000);
  }
  const end = engine.balance();
  return (Object.keys(end) as (keyof Balance)[]).map((quantity) => {
    const { stored, entered, left } = end[quantity];
    const former = start[quantity];
    const missing = stored - former.stored - (entered - former.entered) + (left - former.left);
    // Base is a difference from neutrality and may be near zero; its turnover is what it is measured by.
    const scale = Math.max(Math.abs(stored), entered, left);
    return {
      id: "A26",
      what: `${quantity.slice(0, quantity.lastIndexOf("_"))} that is unaccounted for after 4 busy minutes, relative`,
      low: 0,
      high: 1e-9,
      found: Math.abs(missing) / scale,
      unit: "1",
      source: "conservation",
    };
  });
}
