import { signal } from "../../quantity/quantities.ts";
import { above, fact, not } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";
import { ECMO } from "../../vocabulary/setting.ts";

export const fibrinogenElsoAnticoagulation21 = rule({
  id: "ecmo.fibrinogen.elsoAnticoagulation21",
  kind: "guideline",
  status: "secondary",
  title: { en: "Fibrinogen above 1 g/L", es: "Fibrinógeno por encima de 1 g/L" },
  rationale: {
    en: "The clot is made of it.",
    es: "Con él se forma el coágulo.",
  },
  cannotTell: {
    en: "Fluids that hold starch falsify the assay.",
    es: "Los fluidos con almidón falsean la prueba.",
  },
  citation: {
    source: "ELSOAC21",
    locator: "table 6",
    quotedIn: "PER207 §2.9",
    found: "above 1 g/L; as quoted, the document itself was not opened",
  },
  grade: { scheme: "ELSO", wording: "useful and safe practice" },
  applies: { settings: ECMO, phases: ["ecmoRun"], where: not(fact("patient.bleeding")) },
  requires: above(signal("coag.fibrinogen"), 1),
  hold_s: 600,
  conflictsWith: ["ecmo.fibrinogen250.elsoGeneral17"],
});
