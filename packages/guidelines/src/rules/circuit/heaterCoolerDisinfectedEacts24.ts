import { presence } from "../../rule/presence.ts";

export const heaterCoolerDisinfectedEacts24 = presence({
  id: "cpb.circuit.heaterCoolerDisinfectedEacts24",
  status: "read",
  title: {
    en: "Heater-coolers sampled and disinfected by plan, at least yearly",
    es: "Termorreguladores muestreados y desinfectados por plan, al menos cada año",
  },
  rationale: {
    en: "Warm standing water grows a biofilm, and the fan carries it into the air.",
    es: "El agua tibia quieta cría una biopelícula y el ventilador la lleva al aire.",
  },
  cannotTell: {
    en: "The interval of the maker may be shorter.",
    es: "El intervalo del fabricante puede ser más corto.",
  },
  citation: {
    source: "EACTS24",
    locator: "recommendation table 6 (pmc.ncbi.nlm.nih.gov/articles/PMC11947607/table/dtbl6)",
    found:
      "sampling, cleaning and disinfection by the maker's or another validated protocol, at least yearly; class I, level C",
  },
  grade: { scheme: "EACTS", class: "I", level: "C" },
  facts: ["site.heaterCoolerDisinfectedYearly"],
  severity: "info",
});
