import { above } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";
import { ACT_CANNOT_TELL, ACT_LOWER, act_s, usualActTest } from "./act.ts";

export const actOnBypass480Stsac18 = rule({
  id: "cpb.anticoagulation.actOnBypass480Stsac18",
  kind: "guideline",
  status: "secondary",
  title: { en: "ACT above 480 s on bypass", es: "ACT por encima de 480 s en circulación extracorpórea" },
  rationale: {
    en: "Heparin wears off while blood keeps meeting foreign surfaces.",
    es: "La heparina se agota mientras la sangre sigue tocando superficies extrañas.",
  },
  cannotTell: ACT_CANNOT_TELL,
  citation: {
    source: "STSAC18",
    locator: "recommendation; section not seen",
    quotedIn: "reference.medscape.com/viewarticle/898528_5 and PER245 §2.15",
    found:
      "quoted as reasonable to keep the ACT above 480 s during bypass, the test being gross and imperfect; class IIa, level C in the second of the two quotes",
  },
  grade: { scheme: "ACC/AHA", class: "IIa", level: "C" },
  applies: { settings: ["cpb"], population: "adult", phases: ["bypass"], where: usualActTest },
  requires: above(act_s, 480),
  conflictsWith: ACT_LOWER,
});
