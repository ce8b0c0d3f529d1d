import { presence } from "../../rule/presence.ts";

export const artificialIntelligenceEacts24 = presence({
  id: "cpb.team.artificialIntelligenceEacts24",
  status: "secondary",
  title: {
    en: "Artificial intelligence considered for perfusion data",
    es: "Inteligencia artificial valorada para los datos de perfusión",
  },
  rationale: {
    en: "It may find patterns that nobody looks for.",
    es: "Puede encontrar patrones que nadie busca.",
  },
  cannotTell: { en: "The source leaves the choice open.", es: "La fuente deja la elección abierta." },
  citation: {
    source: "EACTS24",
    locator: "§4.6",
    quotedIn: "PER141 §2.12",
    found: "quoted as artificial intelligence may be considered; class IIb, level C",
  },
  grade: { scheme: "EACTS", class: "IIb", level: "C" },
  facts: ["site.artificialIntelligenceConsidered"],
});
