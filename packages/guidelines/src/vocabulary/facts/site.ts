import type { Text } from "@openperfusion/signals";

/** What is so for the whole institution. */
export const SITE_FACTS = {
  "site.incidentReporting": { en: "Incidents are reported", es: "Se notifican los incidentes" },
} as const satisfies Readonly<Record<string, Text>>;
