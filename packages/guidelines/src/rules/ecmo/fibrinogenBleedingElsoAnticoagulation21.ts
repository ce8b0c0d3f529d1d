import { signal } from "../../quantity/quantities.ts";
import { above, fact } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";
import { ECMO } from "../../vocabulary/setting.ts";

export const fibrinogenBleedingElsoAnticoagulation21 = rule({
  id: "ecmo.fibrinogenBleeding.elsoAnticoagulation21",
  kind: "guideline",
  status: "secondary",
  title: {
    en: "Fibrinogen above 1.5 g/L while bleeding",
    es: "Fibrinógeno por encima de 1,5 g/L con sangrado",
  },
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
    found: "bleeding above 1.5 g/L; as quoted, the document itself was not opened",
  },
  grade: { scheme: "ELSO", wording: "useful and safe practice" },
  applies: { settings: ECMO, phases: ["ecmoRun"], where: fact("patient.bleeding") },
  requires: above(signal("coag.fibrinogen"), 1.5),
  hold_s: 600,
  conflictsWith: ["ecmo.fibrinogen250.elsoGeneral17"],
});
