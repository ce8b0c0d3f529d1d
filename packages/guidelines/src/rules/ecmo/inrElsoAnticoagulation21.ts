import { signal } from "../../quantity/quantities.ts";
import { below, fact, not } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";
import { ECMO } from "../../vocabulary/setting.ts";

export const inrElsoAnticoagulation21 = rule({
  id: "ecmo.inr.elsoAnticoagulation21",
  kind: "guideline",
  status: "secondary",
  title: { en: "INR below 3", es: "INR por debajo de 3" },
  rationale: {
    en: "Higher means that factors are short.",
    es: "Más alto indica falta de factores.",
  },
  cannotTell: {
    en: "Argatroban and bivalirudin lengthen it by themselves.",
    es: "Argatrobán y bivalirudina lo alargan por sí mismos.",
  },
  citation: {
    source: "ELSOAC21",
    locator: "table of blood products",
    quotedIn: "PER207 §2.9",
    found: "below 3; as quoted, the document itself was not opened",
  },
  grade: { scheme: "ELSO", wording: "useful and safe practice" },
  applies: { settings: ECMO, phases: ["ecmoRun"], where: not(fact("patient.bleeding")) },
  requires: below(signal("coag.inr"), 3),
  hold_s: 600,
});
