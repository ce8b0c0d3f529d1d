import { fact } from "../../rule/conditions.ts";
import { presence } from "../../rule/presence.ts";

export const noForcedInotropesEacts24 = presence({
  id: "cpb.weaning.noForcedInotropesEacts24",
  status: "secondary",
  title: {
    en: "No weaning forced by high doses of inotropes",
    es: "Sin destete forzado con dosis altas de inotrópicos",
  },
  rationale: {
    en: "A whipped heart spends oxygen that it does not have.",
    es: "Un corazón forzado gasta un oxígeno que no tiene.",
  },
  cannotTell: {
    en: "Which dose is high is not told by what was seen.",
    es: "Lo que se vio no dice qué dosis es alta.",
  },
  citation: {
    source: "EACTS24",
    locator: "recommendation; section not seen",
    quotedIn: "PER141 §2.17",
    found: "quoted as weaning not forced by high doses of inotropes; class III, level B",
  },
  grade: { scheme: "EACTS", class: "III", level: "B" },
  facts: ["treatment.forcedInotropes"],
  isUnwanted: true,
  applies: { phases: ["weaning", "postBypass"], where: fact("patient.difficultWeaning") },
});
