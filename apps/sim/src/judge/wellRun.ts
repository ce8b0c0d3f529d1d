import { FACTS } from "@openperfusion/guidelines";
import type { FactId } from "@openperfusion/guidelines";

/** Treatments of a plain case; all others were not chosen. */
const CHOSEN: ReadonlySet<FactId> = new Set([
  "treatment.alphaStat",
  "treatment.deliveryThreshold280To300",
  "treatment.flowBySurfaceAndTemperature",
  "treatment.nirsAlgorithm",
  "treatment.unfractionatedHeparin",
  "treatment.actRepeated",
  "treatment.lungRest",
  "treatment.heparinByConcentration",
  "treatment.suctionLimited",
  "treatment.shedBloodDiscarded",
  "treatment.shedBloodWashed",
  "treatment.shedBloodFilteredConsidered",
  "treatment.cannulasAgreed",
  "treatment.epiaorticUltrasound",
  "treatment.autologousPriming",
  "treatment.primeVolumeReduced",
  "treatment.circuitFlushedWithCo2",
  "treatment.fieldCo2Considered",
]);

/** Equipment that a plain case goes without. */
const ABSENT: ReadonlySet<FactId> = new Set([
  "equipment.levelStopOverridden",
  "equipment.vacuumAssist",
  "equipment.pmpOxygenator",
  "equipment.accessOnDrainage",
  "equipment.autoregulationMonitor",
  "equipment.leukodepletionFilterRoutine",
]);

/** What is so in a plain, well-run case: checklists done, equipment complete, a patient without special conditions. */
export const WELL_RUN: Readonly<Partial<Record<FactId, boolean>>> = Object.fromEntries(
  (Object.keys(FACTS) as FactId[]).map((fact) => [fact, isSo(fact)]),
);

function isSo(fact: FactId): boolean {
  if (fact.startsWith("patient.")) return false;
  return fact.startsWith("treatment.") ? CHOSEN.has(fact) : !ABSENT.has(fact);
}
