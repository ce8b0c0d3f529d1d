import type { Text } from "@openperfusion/signals";

/** What the circuit has, and how it is set up. */
export const EQUIPMENT_FACTS = {
  "equipment.levelStopOverridden": {
    en: "The level sensor's pump stop is overridden",
    es: "La parada por nivel está anulada",
  },
  "equipment.uncoatedOrSuction": {
    en: "Uncoated circuit or cardiotomy suction in use",
    es: "Circuito sin recubrimiento o aspiración de cardiotomía en uso",
  },
  "equipment.vacuumAssist": { en: "Vacuum-assisted venous drainage in use", es: "Drenaje venoso con vacío" },
} as const satisfies Readonly<Record<string, Text>>;
