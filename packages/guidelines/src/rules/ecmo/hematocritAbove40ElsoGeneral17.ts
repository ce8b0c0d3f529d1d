import { signal } from "../../quantity/quantities.ts";
import { above } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";
import { ECMO } from "../../vocabulary/setting.ts";

export const hematocritAbove40ElsoGeneral17 = rule({
  id: "ecmo.hematocritAbove40.elsoGeneral17",
  kind: "guideline",
  status: "secondary",
  title: { en: "Hematocrit above 40 % (2017)", es: "Hematocrito superior al 40 % (2017)" },
  rationale: {
    en: "More oxygen is carried by the same flow.",
    es: "El mismo flujo lleva más oxígeno.",
  },
  cannotTell: {
    en: "Later texts of the same body accept 7 to 9 g/dL of hemoglobin.",
    es: "Textos posteriores de la misma sociedad aceptan 7-9 g/dL de hemoglobina.",
  },
  citation: {
    source: "ELSOGEN17",
    locator: "place in the source not seen",
    quotedIn: "PER207 §2.7",
    found: "hematocrit above 40 % (2017); as quoted, the document itself was not opened",
  },
  grade: { scheme: "ELSO", wording: "useful and safe practice" },
  applies: { settings: ECMO, population: "adult", phases: ["ecmoRun"] },
  requires: above(signal("blood.hematocrit"), 40, 0.5),
  hold_s: 600,
  conflictsWith: ["ecmo.hemoglobin7To9.elsoAnticoagulation21"],
});
