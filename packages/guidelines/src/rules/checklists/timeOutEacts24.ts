import { usedChecklist } from "./usedChecklist.ts";

export const timeOutEacts24 = usedChecklist({
  id: "cpb.checklists.timeOutEacts24",
  fact: "checklist.timeOut",
  title: {
    en: "Checklists confirmed at the team's time-out",
    es: "Listas confirmadas en la pausa quirúrgica",
  },
  rationale: {
    en: "What only the perfusionist knows does not help the team.",
    es: "Lo que solo sabe el perfusionista no ayuda al equipo.",
  },
  found: "checklists confirmed at the time-out",
  phase: "bypass",
});
