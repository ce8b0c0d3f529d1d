import type { Text } from "@openperfusion/signals";

/** What the circuit has, and how it is set up. */
export const EQUIPMENT_FACTS = {
  "equipment.levelStopOverridden": {
    en: "The level sensor's pump stop is overridden",
    es: "La parada por nivel está anulada",
  },
  "equipment.vacuumAssist": { en: "Vacuum-assisted venous drainage in use", es: "Drenaje venoso con vacío" },
  "equipment.reservoirApprovedForVacuum": {
    en: "Reservoir approved for vacuum",
    es: "Reservorio aprobado para vacío",
  },
  "equipment.autoregulationMonitor": {
    en: "Cerebral autoregulation is monitored",
    es: "Se monitoriza la autorregulación cerebral",
  },
  "equipment.scavenging": {
    en: "Anesthetic gas scavenging on",
    es: "Extracción de gases anestésicos activa",
  },
  "equipment.pmpOxygenator": { en: "Oxygenator with a PMP membrane", es: "Oxigenador con membrana de PMP" },
  "equipment.microporousOxygenator": {
    en: "Oxygenator with a microporous membrane",
    es: "Oxigenador con membrana microporosa",
  },
  "equipment.peripheralVa": { en: "VA by peripheral cannulas", es: "VA con cánulas periféricas" },
  "equipment.femoralVa": { en: "VA return in the femoral artery", es: "Retorno VA en la arteria femoral" },
  "equipment.distalPerfusion": {
    en: "Distal leg perfusion cannula in place",
    es: "Cánula de perfusión distal de la pierna colocada",
  },
  "equipment.handCrank": { en: "Hand crank within reach", es: "Manivela al alcance" },
} as const satisfies Readonly<Record<string, Text>>;
