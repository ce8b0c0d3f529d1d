import { presence } from "../../rule/presence.ts";

export const accreditedTrainingEacts24 = presence({
  id: "cpb.team.accreditedTrainingEacts24",
  status: "secondary",
  title: { en: "Perfusionists come from accredited training", es: "Perfusionistas con formación acreditada" },
  rationale: {
    en: "Who runs a heart-lung machine holds a life by the minute.",
    es: "Quien maneja la máquina sostiene una vida minuto a minuto.",
  },
  citation: {
    source: "EACTS24",
    locator: "§3",
    quotedIn: "PER141 §2.1",
    found: "quoted as accredited training; class I, level C",
  },
  grade: { scheme: "EACTS", class: "I", level: "C" },
  facts: ["site.accreditedTraining"],
});
