import { signal } from "../../quantity/quantities.ts";
import { atLeast } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";
import { ECMO } from "../../vocabulary/setting.ts";

export const hemoglobin7To9ElsoAnticoagulation21 = rule({
  id: "ecmo.hemoglobin7To9.elsoAnticoagulation21",
  version: 2,
  kind: "guideline",
  status: "secondary",
  title: { en: "Hemoglobin of 7 g/dL or more", es: "Hemoglobina de 7 g/dL o más" },
  rationale: {
    en: "Fewer transfusions, as long as delivery is enough.",
    es: "Menos transfusiones, mientras el aporte baste.",
  },
  cannotTell: {
    en: "Stated as 7 to 9 g/dL, and the lower figure is taken: when to transfuse, not a ceiling of health. 2017 asked for a hematocrit above 40 %; the VV guideline of 2021 leaves 7 and 12 g/dL side by side.",
    es: "Dado como 7-9 g/dL, y se toma la cifra menor: cuándo transfundir, no un techo de salud. En 2017 se pedía hematocrito superior al 40 %; la guía VV de 2021 deja 7 y 12 g/dL lado a lado.",
  },
  citation: {
    source: "ELSOAC21",
    locator: "place in the source not seen",
    quotedIn: "PER207 §2.7",
    found:
      "hemoglobin above 7 to 9 g/dL, in the table of blood products; as quoted, the document itself was not opened",
  },
  grade: { scheme: "ELSO", wording: "useful and safe practice" },
  applies: { settings: ECMO, population: "adult", phases: ["ecmoRun"] },
  requires: atLeast(signal("blood.hemoglobin"), 7, 0.1),
  hold_s: 600,
  conflictsWith: ["ecmo.hematocritAbove40.elsoGeneral17"],
});
