import { fact } from "../../rule/conditions.ts";
import { presence } from "../../rule/presence.ts";

export const perfusionInComplexArchEacts24 = presence({
  id: "cpb.arch.perfusionInComplexArchEacts24",
  status: "secondary",
  title: {
    en: "Antegrade cerebral perfusion in complex arch surgery",
    es: "Perfusión cerebral anterógrada en cirugía compleja de arco",
  },
  rationale: {
    en: "A long repair outlasts what cold alone can give the brain.",
    es: "Una reparación larga dura más de lo que el frío solo protege.",
  },
  citation: {
    source: "EACTS24",
    locator: "recommendation; section not seen",
    quotedIn: "PER245 §2.8",
    found: "quoted as antegrade cerebral perfusion in complex arch surgery; class IIa, level B",
  },
  grade: { scheme: "EACTS", class: "IIa", level: "B" },
  facts: ["treatment.antegradeCerebralPerfusion"],
  applies: { phases: ["arrest"], where: fact("treatment.complexArchSurgery") },
});
