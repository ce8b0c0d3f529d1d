import { signal } from "../../quantity/quantities.ts";
import { atLeast } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";
import { ECMO } from "../../vocabulary/setting.ts";

export const hemoglobin7To9ElsoVv21 = rule({
  id: "ecmo.hemoglobin7To9.elsoVv21",
  kind: "guideline",
  status: "secondary",
  title: { en: "Hemoglobin of 7 to 9 g/dL", es: "Hemoglobina de 7 a 9 g/dL" },
  rationale: {
    en: "Fewer transfusions, as long as delivery is enough.",
    es: "Menos transfusiones, mientras el aporte baste.",
  },
  cannotTell: {
    en: "Recommendations changed by year: 2017 asked for a hematocrit above 40 %. It is a range of when to transfuse, not a ceiling of health.",
    es: "Las recomendaciones cambiaron: en 2017 se pedía hematocrito superior al 40 %. Es un intervalo para transfundir, no un techo de salud.",
  },
  citation: {
    source: "ELSOVV21",
    locator: "reading notes §2e, row ecmo.hb",
    found: "7 to 9 g/dL; as quoted, the document itself was not opened",
  },
  grade: { scheme: "ELSO", wording: "expert consensus" },
  applies: { settings: ECMO, population: "adult", phases: ["ecmoRun"] },
  requires: atLeast(signal("blood.hemoglobin"), 7, 0.1),
  hold_s: 600,
  conflictsWith: ["ecmo.hematocritAbove40.elsoGeneral17"],
});
