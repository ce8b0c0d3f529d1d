import { presence } from "../../rule/presence.ts";

export const heaterCoolerPcrEacts24 = presence({
  id: "cpb.circuit.heaterCoolerPcrEacts24",
  status: "read",
  title: {
    en: "PCR beside cultures for heater-coolers considered",
    es: "PCR junto a los cultivos de los termorreguladores valorada",
  },
  rationale: {
    en: "Cultures of slow mycobacteria take weeks and miss some.",
    es: "Los cultivos de micobacterias lentas tardan semanas y se les escapan algunas.",
  },
  cannotTell: { en: "The source leaves the choice open.", es: "La fuente deja la elección abierta." },
  citation: {
    source: "EACTS24",
    locator: "recommendation table 6 (pmc.ncbi.nlm.nih.gov/articles/PMC11947607/table/dtbl6)",
    found:
      "PCR together with cultures may be considered to find mycobacteria in heater-coolers; class IIb, level C",
  },
  grade: { scheme: "EACTS", class: "IIb", level: "C" },
  facts: ["site.heaterCoolerPcrConsidered"],
  severity: "info",
});
