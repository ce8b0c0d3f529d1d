import { usedChecklist } from "./usedChecklist.ts";

export const setUpEacts24 = usedChecklist({
  id: "cpb.checklists.setUpEacts24",
  fact: "checklist.setUp",
  title: {
    en: "Set-up checklist done before bypass",
    es: "Lista del montaje hecha antes de la circulación extracorpórea",
  },
  rationale: {
    en: "Most faults of a circuit are built in while it is put together.",
    es: "La mayoría de los fallos del circuito se crean al montarlo.",
  },
  found: "a checklist for setting up",
  phase: "bypass",
});
