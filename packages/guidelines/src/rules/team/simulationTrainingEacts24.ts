import { presence } from "../../rule/presence.ts";

export const simulationTrainingEacts24 = presence({
  id: "cpb.team.simulationTrainingEacts24",
  status: "secondary",
  title: { en: "Perfusion is trained by simulation", es: "La perfusión se entrena con simulación" },
  rationale: {
    en: "Emergencies are too rare to learn from patients.",
    es: "Las urgencias son demasiado raras para aprenderlas con pacientes.",
  },
  citation: {
    source: "EACTS24",
    locator: "§3",
    quotedIn: "PER141 §2.1",
    found: "quoted as training by simulation; class IIa, level B",
  },
  grade: { scheme: "EACTS", class: "IIa", level: "B" },
  facts: ["site.simulationTraining"],
});
