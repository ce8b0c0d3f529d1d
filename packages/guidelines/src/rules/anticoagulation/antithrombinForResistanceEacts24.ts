import { all, fact, happened } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const antithrombinForResistanceEacts24 = rule({
  id: "cpb.anticoagulation.antithrombinForResistanceEacts24",
  kind: "guideline",
  status: "secondary",
  title: {
    en: "Antithrombin concentrate where heparin does not take",
    es: "Antitrombina concentrada si la heparina no actúa",
  },
  rationale: {
    en: "Heparin works through antithrombin; where that is spent, more heparin does little.",
    es: "La heparina actúa a través de la antitrombina; si se ha agotado, más heparina hace poco.",
  },
  cannotTell: {
    en: "Whether lack of antithrombin is the cause is not judged. Fifteen minutes are allowed for giving it; that time is ours.",
    es: "No juzga si la causa es la falta de antitrombina. Se conceden quince minutos para administrarla; ese plazo es nuestro.",
  },
  citation: {
    source: "EACTS24",
    locator: "recommendation; section not seen",
    quotedIn: "PER141 §2.17",
    found: "quoted as antithrombin concentrate for heparin resistance; class I, level B",
  },
  grade: { scheme: "EACTS", class: "I", level: "B" },
  applies: {
    settings: ["cpb"],
    population: "adult",
    where: all(fact("patient.heparinResistance"), fact("site.antithrombinAvailable")),
  },
  requires: happened("antithrombinGiven"),
  hold_s: 900,
});
