import { usedChecklist } from "./usedChecklist.ts";

export const perioperativeEacts24 = usedChecklist({
  id: "cpb.checklists.perioperativeEacts24",
  fact: "checklist.perioperative",
  title: {
    en: "Perioperative checklist in use, events included",
    es: "Lista perioperatoria en uso, eventos incluidos",
  },
  rationale: {
    en: "What happens on bypass is noted where those who come after will find it.",
    es: "Lo que ocurre en circulación extracorpórea se anota donde lo encuentren los siguientes.",
  },
  found: "a perioperative checklist that includes events",
  phase: "bypass",
});
