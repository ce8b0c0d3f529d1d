import type { Text } from "@openperfusion/signals";

/** Checklists that were gone through, item by item or whole. */
export const CHECKLIST_FACTS = {
  "checklist.preBypass": { en: "Pre-bypass checklist done", es: "Lista de verificación previa hecha" },
  "checklist.setUp": { en: "Set-up checklist done", es: "Lista de verificación del montaje hecha" },
  "checklist.timeOut": {
    en: "Checklists confirmed at the team's time-out",
    es: "Listas confirmadas en la pausa quirúrgica del equipo",
  },
  "checklist.perioperative": {
    en: "Perioperative checklist in use, with room for events",
    es: "Lista perioperatoria en uso, con lugar para eventos",
  },
  "checklist.weaning": { en: "Weaning checklist done", es: "Lista de verificación del destete hecha" },
  "checklist.adverseEvents": {
    en: "Checklists for adverse events are at hand",
    es: "Listas para eventos adversos a mano",
  },
  "checklist.gasSupply": {
    en: "Gas supply checked before bypass",
    es: "Suministro de gas comprobado antes de la circulación extracorpórea",
  },
  "checklist.predictedHematocrit": {
    en: "Hematocrit on bypass predicted beforehand",
    es: "Hematocrito en circulación extracorpórea calculado de antemano",
  },
  "checklist.dryCircuitWithin30Days": {
    en: "The circuit was put together dry no more than 30 days ago",
    es: "El circuito se montó en seco hace 30 días o menos",
  },
} as const satisfies Readonly<Record<string, Text>>;
