import { presence } from "../../rule/presence.ts";

export const heaterCoolerOutsideEacts24 = presence({
  id: "cpb.circuit.heaterCoolerOutsideEacts24",
  status: "read",
  title: { en: "Heater-cooler outside the operating room", es: "Termorregulador fuera del quirófano" },
  rationale: {
    en: "Air that can't reach the field can't carry mycobacteria into it.",
    es: "El aire que no llega al campo no puede llevarle micobacterias.",
  },
  cannotTell: {
    en: "The source says wherever possible; a room without a passage for hoses is another matter.",
    es: "La fuente dice siempre que sea posible; una sala sin paso para los tubos es otra cosa.",
  },
  citation: {
    source: "EACTS24",
    locator: "recommendation table 6 (pmc.ncbi.nlm.nih.gov/articles/PMC11947607/table/dtbl6)",
    found: "heater-coolers outside the operating room wherever possible; class I, level C",
  },
  grade: { scheme: "EACTS", class: "I", level: "C" },
  facts: ["equipment.heaterCoolerOutside"],
  severity: "info",
});
