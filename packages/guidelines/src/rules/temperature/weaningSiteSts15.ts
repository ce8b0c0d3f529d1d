import { any, present } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const weaningSiteSts15 = rule({
  id: "cpb.temperature.weaningSite.sts15",
  kind: "guideline",
  status: "read",
  title: {
    en: "Nasopharyngeal or pulmonary artery temperature at weaning and after",
    es: "Temperatura nasofaríngea o de arteria pulmonar al destetar y después",
  },
  rationale: {
    en: "These sites follow the core; the bladder lags while the patient is rewarmed.",
    es: "Estos sitios siguen al núcleo; la vejiga se retrasa durante el recalentamiento.",
  },
  cannotTell: {
    en: "It tells that the temperature is there, not that it was used for the decision.",
    es: "Indica que la temperatura está, no que se usara para decidir.",
  },
  citation: {
    source: "STSTEMP15",
    locator: "class IIa recommendations, first",
    found:
      "pulmonary artery or nasopharyngeal temperature for weaning and right after bypass; class IIa, level C",
  },
  grade: { scheme: "ACC/AHA", class: "IIa", level: "C" },
  applies: { settings: ["cpb"], population: "adult", phases: ["weaning", "postBypass"] },
  requires: any(present("patient.temperature.nasopharyngeal"), present("patient.temperature.blood")),
  hold_s: 60,
  severity: "info",
});
