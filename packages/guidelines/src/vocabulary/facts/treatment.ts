import type { Text } from "@openperfusion/signals";

/** What was chosen for this patient: drugs, strategies, techniques. */
export const TREATMENT_FACTS = {
  "treatment.alphaStat": { en: "Alpha-stat blood gas management", es: "Manejo alfa-stat de los gases" },
} as const satisfies Readonly<Record<string, Text>>;
