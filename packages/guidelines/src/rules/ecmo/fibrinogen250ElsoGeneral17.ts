import { signal } from "../../quantity/quantities.ts";
import { atLeast } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";
import { ECMO } from "../../vocabulary/setting.ts";

export const fibrinogen250ElsoGeneral17 = rule({
  id: "ecmo.fibrinogen250.elsoGeneral17",
  kind: "guideline",
  status: "secondary",
  title: { en: "Fibrinogen of 2.5 g/L or more (2017)", es: "Fibrinógeno de 2,5 g/L o más (2017)" },
  rationale: {
    en: "The clot is made of it.",
    es: "Con él se forma el coágulo.",
  },
  cannotTell: {
    en: "The source gives 2.5 to 3 g/L; above it the acute illness speaks, and the rule does not. The later guideline of the same body is content with 1 to 1.5.",
    es: "La fuente da 2,5-3 g/L; por encima habla la enfermedad aguda y la regla calla. La guía posterior de la misma sociedad admite 1-1,5.",
  },
  citation: {
    source: "ELSOGEN17",
    locator: "part on bleeding",
    quotedIn: "PER207 §2.9",
    found: "fibrinogen kept at 250 to 300 mg/dL; as quoted, the document itself was not opened",
  },
  grade: { scheme: "ELSO", wording: "useful and safe practice" },
  applies: { settings: ECMO, phases: ["ecmoRun"] },
  requires: atLeast(signal("coag.fibrinogen"), 2.5),
  hold_s: 600,
  conflictsWith: ["ecmo.fibrinogen.elsoAnticoagulation21", "ecmo.fibrinogenBleeding.elsoAnticoagulation21"],
});
