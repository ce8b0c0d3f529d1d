import { presence } from "../../rule/presence.ts";

export const eclsAvailableEacts24 = presence({
  id: "cpb.checklists.eclsAvailableEacts24",
  status: "secondary",
  title: { en: "Extracorporeal life support available", es: "Soporte vital extracorpóreo disponible" },
  rationale: {
    en: "Who can't be weaned needs support that lasts longer than bypass.",
    es: "Quien no puede destetarse necesita un soporte más largo que la circulación extracorpórea.",
  },
  citation: {
    source: "EACTS24",
    locator: "recommendation; section not seen",
    quotedIn: "PER141 §2.12",
    found: "quoted as extracorporeal life support available; class I, level C",
  },
  grade: { scheme: "EACTS", class: "I", level: "C" },
  facts: ["site.ecls"],
});
