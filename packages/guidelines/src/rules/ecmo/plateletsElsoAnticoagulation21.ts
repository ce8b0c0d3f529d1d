import { signal } from "../../quantity/quantities.ts";
import { above, fact, not } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";
import { ECMO } from "../../vocabulary/setting.ts";

export const plateletsElsoAnticoagulation21 = rule({
  id: "ecmo.platelets.elsoAnticoagulation21",
  kind: "guideline",
  status: "secondary",
  title: { en: "Platelets above 50 ×10⁹/L", es: "Plaquetas por encima de 50 ×10⁹/L" },
  rationale: {
    en: "Fewer let surfaces and wounds bleed.",
    es: "Con menos sangran superficies y heridas.",
  },
  cannotTell: {
    en: "Number is not function: a circuit takes function first.",
    es: "El número no es la función: el circuito quita antes la función.",
  },
  citation: {
    source: "ELSOAC21",
    locator: "table 6",
    quotedIn: "PER207 §2.9",
    found: "above 50 to 100, 100 if bleeding; as quoted, the document itself was not opened",
  },
  grade: { scheme: "ELSO", wording: "useful and safe practice" },
  applies: { settings: ECMO, phases: ["ecmoRun"], where: not(fact("patient.bleeding")) },
  requires: above(signal("coag.platelets"), 50),
  hold_s: 600,
  conflictsWith: ["ecmo.platelets80.elsoGeneral17"],
});
