import type { CaseHappening, EventId } from "@openperfusion/guidelines";
import type { TimedChange } from "../case/Change.ts";

/** What setting a control tells beside its value: a dose that is given, a drug that is begun. */
const TOLD: Readonly<Record<string, readonly EventId[]>> = {
  "drug.heparin.bolus": ["heparinGiven"],
  "drug.protamine.bolus": ["protamineStart", "protamineGiven"],
  "drug.bicarbonate.bolus": ["bicarbonateGiven"],
  "drug.antithrombin.bolus": ["antithrombinGiven"],
  "product.redCells.units": ["redCellsGiven"],
  "circuit.oxygenator.change": ["oxygenatorChanged"],
  "product.plasma.units": ["plasmaGiven"],
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
export const NOTED: readonly EventId[] = [...new Set(Object.values(TOLD).flat())];

/** What happened in a case by the changes made to it, in order of time; a change without a time is at its start. */
export function happeningsOf(changes: readonly TimedChange[], start_s: number): readonly CaseHappening[] {
  return changes
    .flatMap(({ time_s = start_s, change }) => {
      if (change.kind !== "control" || !(change.value > 0)) return [];
      return (TOLD[change.id] ?? []).map((event): CaseHappening => ({
        event,
        time_s,
        ...(WITH_AMOUNT.has(event) ? { amount: change.value } : {}),
      }));
    })
    .toSorted((a, b) => a.time_s - b.time_s);
}
