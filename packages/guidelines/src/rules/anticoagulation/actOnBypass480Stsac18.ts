import { above } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";
import { ACT_CANNOT_TELL, ACT_LOWER, act_s, usualActTest } from "./act.ts";

export const actOnBypass480Stsac18 = rule({
  id: "cpb.anticoagulation.actOnBypass480Stsac18",
  kind: "guideline",
  status: "secondary",
  title: { en: "ACT above 480 s on bypass", es: "ACT por encima de 480 s en circulación" },
  rationale: {
    en: "Heparin wears off while blood keeps meeting foreign surfaces.",
    es: "La heparina se agota mientras la sangre sigue tocando superficies extrañas.",
  },
  cannotTell: ACT_CANNOT_TELL,
  citation: {
    source: "STSAC18",
    locator: "recommendations, as summarized (reference.medscape.com/viewarticle/898528_5)",
    found:
      "quoted as reasonable to keep the ACT above 480 s during bypass, the test being gross and imperfect; class IIa by the reading notes (§2b, row ac.act.pre480), level not seen",
  },
  grade: { scheme: "ACC/AHA", class: "IIa" },
  applies: { settings: ["cpb"], population: "adult", phases: ["bypass"], where: usualActTest },
  requires: above(act_s, 480),
  conflictsWith: ACT_LOWER,
});
