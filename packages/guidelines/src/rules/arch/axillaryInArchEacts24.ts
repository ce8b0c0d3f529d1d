import { fact } from "../../rule/conditions.ts";
import { presence } from "../../rule/presence.ts";

export const axillaryInArchEacts24 = presence({
  id: "cpb.arch.axillaryInArchEacts24",
  status: "secondary",
  title: { en: "Axillary cannulation in arch surgery", es: "Canulación axilar en cirugía de arco" },
  rationale: {
    en: "From there the brain can be perfused with the arch open, without another cannula.",
    es: "Desde ahí puede perfundirse el cerebro con el arco abierto, sin otra cánula.",
  },
  cannotTell: {
    en: "Disease of the axillary or innominate artery forbids it.",
    es: "La enfermedad de la axilar o del tronco braquiocefálico lo impide.",
  },
  citation: {
    source: "EACTS24",
    locator: "recommendation; section not seen",
    quotedIn: "PER245 §2.8",
    found: "quoted as axillary artery in arch surgery; class IIa, level B",
  },
  grade: { scheme: "EACTS", class: "IIa", level: "B" },
  facts: ["equipment.axillaryCannulation"],
  applies: { phases: ["bypass"], where: fact("treatment.archSurgery") },
});
