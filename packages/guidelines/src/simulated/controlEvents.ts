import type { CaseHappening } from "../evaluate/CaseRun.ts";
import type { EventId } from "../vocabulary/event.ts";

/** What setting a control of a simulator tells beside its value: a dose that is given, a drug that is begun. */
const TOLD: Readonly<Record<string, readonly EventId[]>> = {
  "drug.heparin.bolus": ["heparinGiven"],
  "drug.protamine.bolus": ["protamineStart", "protamineGiven"],
  "drug.bicarbonate.bolus": ["bicarbonateGiven"],
  "drug.antithrombin.bolus": ["antithrombinGiven"],
  "product.redCells.units": ["redCellsGiven"],
  "product.plasma.units": ["plasmaGiven"],
  "circuit.oxygenator.change": ["oxygenatorChanged"],
};

/** Those of the events carry the control's value as their amount. */
const WITH_AMOUNT: ReadonlySet<EventId> = new Set([
  "heparinGiven",
  "protamineGiven",
  "bicarbonateGiven",
  "antithrombinGiven",
  "redCellsGiven",
  "plasmaGiven",
]);

/** Kinds of events that a simulated case notes by itself, so that their absence means something. */
export const SIMULATOR_EVENTS: readonly EventId[] = [...new Set(Object.values(TOLD).flat())];

/** What happened in a simulated case when a control was set; nothing where setting it only moves a number. */
export function eventsOfControl(control: string, value: number, time_s: number): readonly CaseHappening[] {
  if (!(value > 0)) return [];
  return (TOLD[control] ?? []).map((event) => ({
    event,
    time_s,
    ...(WITH_AMOUNT.has(event) ? { amount: value } : {}),
  }));
}
