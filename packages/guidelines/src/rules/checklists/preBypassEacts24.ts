import { usedChecklist } from "./usedChecklist.ts";

export const preBypassEacts24 = usedChecklist({
  id: "cpb.checklists.preBypassEacts24",
  fact: "checklist.preBypass",
  title: { en: "Pre-bypass checklist done", es: "Lista previa a la circulación extracorpórea hecha" },
  rationale: {
    en: "Heparin, gas, clamps and alarms are checked while nothing depends on them yet.",
    es: "Heparina, gas, pinzas y alarmas se revisan cuando aún nada depende de ellas.",
  },
  found: "a checklist before bypass",
  phase: "bypass",
});
