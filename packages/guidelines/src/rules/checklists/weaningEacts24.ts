import { usedChecklist } from "./usedChecklist.ts";

export const weaningEacts24 = usedChecklist({
  id: "cpb.checklists.weaningEacts24",
  fact: "checklist.weaning",
  title: { en: "Weaning checklist done", es: "Lista del destete hecha" },
  rationale: {
    en: "Ventilation, temperature, rhythm and potassium are easily forgotten in the hurry to come off.",
    es: "Con prisa por salir se olvidan ventilación, temperatura, ritmo y potasio.",
  },
  found: "a checklist for weaning",
  phase: "postBypass",
});
