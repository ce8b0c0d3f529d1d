import { signal } from "../../quantity/quantities.ts";
import { above, fact } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";
import { ECMO } from "../../vocabulary/setting.ts";

export const plateletsBleedingElsoAnticoagulation21 = rule({
  id: "ecmo.plateletsBleeding.elsoAnticoagulation21",
  kind: "guideline",
  status: "secondary",
  title: {
    en: "Platelets above 100 ×10⁹/L while bleeding",
    es: "Plaquetas por encima de 100 ×10⁹/L con sangrado",
  },
  rationale: {
    en: "Bleeding asks for more of them.",
    es: "El sangrado pide más.",
  },
  cannotTell: {
    en: "Number is not function.",
    es: "El número no es la función.",
  },
  citation: {
    source: "ELSOAC21",
    locator: "table 6",
    quotedIn: "PER207 §2.9",
    found: "100 if bleeding; as quoted, the document itself was not opened",
  },
  grade: { scheme: "ELSO", wording: "useful and safe practice" },
  applies: { settings: ECMO, phases: ["ecmoRun"], where: fact("patient.bleeding") },
  requires: above(signal("coag.platelets"), 100),
  hold_s: 600,
});
