import { not, fact } from "../../rule/conditions.ts";
import { presence } from "../../rule/presence.ts";

export const heaterCoolerShieldEacts24 = presence({
  id: "cpb.circuit.heaterCoolerShieldEacts24",
  status: "read",
  title: {
    en: "Heater-cooler in the room: enclosure, 2 m or vacuum considered",
    es: "Termorregulador en la sala: cabina, 2 m o aspiración valorados",
  },
  rationale: {
    en: "What keeps the exhaust away from the field lowers the load of mycobacteria there.",
    es: "Lo que aleja el aire del campo reduce allí la carga de micobacterias.",
  },
  cannotTell: { en: "The source leaves the choice open.", es: "La fuente deja la elección abierta." },
  citation: {
    source: "EACTS24",
    locator: "recommendation table 6 (pmc.ncbi.nlm.nih.gov/articles/PMC11947607/table/dtbl6)",
    found:
      "enclosures that lead the exhaust out, at least 2 m of distance, or a vacuum for the exhaust may be considered; class IIb, level C",
  },
  grade: { scheme: "EACTS", class: "IIb", level: "C" },
  facts: ["equipment.heaterCoolerShieldConsidered"],
  applies: { where: not(fact("equipment.heaterCoolerOutside")) },
  severity: "info",
});
