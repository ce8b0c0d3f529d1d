import { fact } from "../../rule/conditions.ts";
import { presence } from "../../rule/presence.ts";

export const bilateralNirsEacts24 = presence({
  id: "cpb.arch.bilateralNirsEacts24",
  status: "secondary",
  title: {
    en: "Cerebral saturation on both sides in hypothermic arrest",
    es: "Saturación cerebral en ambos lados en la parada hipotérmica",
  },
  rationale: {
    en: "A fall on one side tells that cannula or circle of Willis does not serve it.",
    es: "Una caída de un solo lado indica que la cánula o el polígono de Willis no lo alcanzan.",
  },
  cannotTell: {
    en: "It sees a small part of the frontal lobe.",
    es: "Ve una pequeña parte del lóbulo frontal.",
  },
  citation: {
    source: "EACTS24",
    locator: "recommendation; section not seen",
    quotedIn: "PER245 §2.8",
    found: "quoted as cerebral saturation on both sides; class I, level C",
  },
  grade: { scheme: "EACTS", class: "I", level: "C" },
  facts: ["equipment.bilateralNirs"],
  shownBy: ["patient.nirs.left", "patient.nirs.right"],
  applies: { phases: ["bypass", "arrest"], where: fact("treatment.hypothermicArrest") },
});
