import { all, not, fact, happened } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const plasmaWithoutAntithrombinEacts24 = rule({
  id: "cpb.anticoagulation.plasmaWithoutAntithrombinEacts24",
  kind: "guideline",
  status: "secondary",
  title: {
    en: "Plasma for heparin resistance where antithrombin is not to be had",
    es: "Plasma para la resistencia a heparina si no hay antitrombina",
  },
  rationale: { en: "Plasma holds some antithrombin.", es: "El plasma contiene algo de antitrombina." },
  cannotTell: {
    en: "It holds little, with much volume and the risks of a transfusion. Half an hour is allowed for thawing; that time is ours.",
    es: "Contiene poca, con mucho volumen y los riesgos de una transfusión. Se concede media hora para descongelarlo; ese plazo es nuestro.",
  },
  citation: {
    source: "EACTS24",
    locator: "recommendation; section not seen",
    quotedIn: "PER141 §2.17",
    found:
      "quoted as plasma for heparin resistance where there is no antithrombin concentrate; class IIa, level C",
  },
  grade: { scheme: "EACTS", class: "IIa", level: "C" },
  applies: {
    settings: ["cpb"],
    population: "adult",
    where: all(fact("patient.heparinResistance"), not(fact("site.antithrombinAvailable"))),
  },
  requires: happened("plasmaGiven"),
  hold_s: 1800,
});
