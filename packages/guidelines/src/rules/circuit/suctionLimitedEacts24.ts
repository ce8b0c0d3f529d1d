import { presence } from "../../rule/presence.ts";

export const suctionLimitedEacts24 = presence({
  id: "cpb.circuit.suctionLimitedEacts24",
  status: "secondary",
  title: { en: "Cardiotomy suction kept to a minimum", es: "Aspiración de cardiotomía reducida al mínimo" },
  rationale: {
    en: "Suction mixes blood with air and breaks red cells.",
    es: "La aspiración mezcla sangre con aire y rompe hematíes.",
  },
  cannotTell: {
    en: "How much was sucked is not judged; no figure was found.",
    es: "No juzga cuánto se aspiró; no se encontró ninguna cifra.",
  },
  citation: {
    source: "EACTS24",
    locator: "recommendation; section not seen",
    quotedIn: "PER141 §2.9",
    found: "quoted as limited cardiotomy suction; class IIa, level B",
  },
  grade: { scheme: "EACTS", class: "IIa", level: "B" },
  facts: ["treatment.suctionLimited"],
  applies: { phases: ["bypass"] },
});
