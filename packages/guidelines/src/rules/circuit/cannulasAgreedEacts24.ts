import { presence } from "../../rule/presence.ts";

export const cannulasAgreedEacts24 = presence({
  id: "cpb.circuit.cannulasAgreedEacts24",
  status: "secondary",
  title: {
    en: "Cannula sizes agreed before the operation",
    es: "Tamaños de cánula acordados antes de la operación",
  },
  rationale: {
    en: "Flow is bounded by the cannulas; a wrong one is found too late.",
    es: "Las cánulas limitan el flujo; una equivocada se descubre demasiado tarde.",
  },
  cannotTell: {
    en: "Whether the sizes suit the flow is not judged.",
    es: "No juzga si los tamaños sirven para el flujo.",
  },
  citation: {
    source: "EACTS24",
    locator: "recommendation; section not seen",
    quotedIn: "PER141 §2.14",
    found: "quoted as cannula sizes agreed before the operation; class I, level C",
  },
  grade: { scheme: "EACTS", class: "I", level: "C" },
  facts: ["treatment.cannulasAgreed"],
  applies: { phases: ["cannulation", "bypass"] },
});
