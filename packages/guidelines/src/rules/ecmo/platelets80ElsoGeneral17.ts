import { signal } from "../../quantity/quantities.ts";
import { above, fact, not } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";
import { ECMO } from "../../vocabulary/setting.ts";

export const platelets80ElsoGeneral17 = rule({
  id: "ecmo.platelets80.elsoGeneral17",
  kind: "guideline",
  status: "secondary",
  title: { en: "Platelets above 80 ×10⁹/L (2017)", es: "Plaquetas por encima de 80 ×10⁹/L (2017)" },
  rationale: {
    en: "Plastic takes them out of the blood day by day.",
    es: "El plástico las retira de la sangre día a día.",
  },
  cannotTell: {
    en: "The later guideline of the same body takes 50 to 100. Number is not function.",
    es: "La guía posterior de la misma sociedad toma 50-100. El número no es la función.",
  },
  citation: {
    source: "ELSOGEN17",
    locator: "part on bleeding",
    quotedIn: "PER207 §2.9",
    found:
      "platelets kept above 80 ×10⁹/L, above 100 while bleeding; as quoted, the document itself was not opened",
  },
  grade: { scheme: "ELSO", wording: "useful and safe practice" },
  applies: { settings: ECMO, phases: ["ecmoRun"], where: not(fact("patient.bleeding")) },
  requires: above(signal("coag.platelets"), 80),
  hold_s: 600,
  conflictsWith: ["ecmo.platelets.elsoAnticoagulation21"],
});
