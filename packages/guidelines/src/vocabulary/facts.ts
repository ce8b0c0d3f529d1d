import type { Text } from "@openperfusion/signals";
import { CHECKLIST_FACTS } from "./facts/checklists.ts";
import { EQUIPMENT_FACTS } from "./facts/equipment.ts";
import { PATIENT_FACTS } from "./facts/patient.ts";
import { SITE_FACTS } from "./facts/site.ts";
import { TREATMENT_FACTS } from "./facts/treatment.ts";

/** What is so or not so in a case, and stays so until it is told otherwise. What nobody told is unknown. */
export const FACTS = {
  ...CHECKLIST_FACTS,
  ...EQUIPMENT_FACTS,
  ...PATIENT_FACTS,
  ...SITE_FACTS,
  ...TREATMENT_FACTS,
} as const satisfies Readonly<Record<string, Text>>;

export type FactId = keyof typeof FACTS;
