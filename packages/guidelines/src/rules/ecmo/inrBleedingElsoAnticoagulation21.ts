import { signal } from "../../quantity/quantities.ts";
import { below, fact } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";
import { ECMO } from "../../vocabulary/setting.ts";

export const inrBleedingElsoAnticoagulation21 = rule({
  id: "ecmo.inrBleeding.elsoAnticoagulation21",
  kind: "guideline",
  status: "secondary",
  title: { en: "INR below 1.5 while bleeding", es: "INR por debajo de 1,5 con sangrado" },
  rationale: {
    en: "Bleeding asks for more factors.",
    es: "El sangrado pide más factores.",
  },
  cannotTell: {
    en: "Argatroban and bivalirudin lengthen it by themselves.",
    es: "Argatrobán y bivalirudina lo alargan por sí mismos.",
  },
  citation: {
    source: "ELSOAC21",
    locator: "table of blood products",
    quotedIn: "PER207 §2.9",
    found: "below 1.5 when bleeding; as quoted, the document itself was not opened",
  },
  grade: { scheme: "ELSO", wording: "useful and safe practice" },
  applies: { settings: ECMO, phases: ["ecmoRun"], where: fact("patient.bleeding") },
  requires: below(signal("coag.inr"), 1.5),
  hold_s: 600,
});
