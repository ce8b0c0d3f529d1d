import { presence } from "../../rule/presence.ts";

export const qualityRegistryEacts24 = presence({
  id: "cpb.team.qualityRegistryEacts24",
  status: "secondary",
  title: {
    en: "Perfusion data go to a registry for quality improvement",
    es: "Los datos van a un registro de mejora de la calidad",
  },
  rationale: {
    en: "One center's cases are too few to see rare harm.",
    es: "Los casos de un centro son pocos para ver daños raros.",
  },
  citation: {
    source: "EACTS24",
    locator: "§4.6",
    quotedIn: "PER141 §2.12",
    found: "quoted as a registry and quality improvement; class I, level B",
  },
  grade: { scheme: "EACTS", class: "I", level: "B" },
  facts: ["site.qualityRegistry"],
});
