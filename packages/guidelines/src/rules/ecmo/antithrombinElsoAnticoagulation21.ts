import { signal } from "../../quantity/quantities.ts";
import { above, fact } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";
import { ECMO } from "../../vocabulary/setting.ts";

export const antithrombinElsoAnticoagulation21 = rule({
  id: "ecmo.antithrombin.elsoAnticoagulation21",
  kind: "guideline",
  status: "secondary",
  title: {
    en: "Antithrombin above 50 % where heparin does not take",
    es: "Antitrombina por encima del 50 % si la heparina no actúa",
  },
  rationale: {
    en: "Heparin works through it.",
    es: "La heparina actúa a través de ella.",
  },
  cannotTell: {
    en: "Reported as 50 to 80 %; the lower figure is taken.",
    es: "Comunicada como 50-80 %; se toma la cifra menor.",
  },
  citation: {
    source: "ELSOAC21",
    locator: "place in the source not seen",
    quotedIn: "PER207 §2.9",
    found: "above 50 to 80 % if heparin resistance; as quoted, the document itself was not opened",
  },
  grade: { scheme: "ELSO", wording: "useful and safe practice" },
  applies: { settings: ECMO, phases: ["ecmoRun"], where: fact("patient.heparinResistance") },
  requires: above(signal("coag.antithrombin"), 50),
  hold_s: 600,
  conflictsWith: ["ecmo.antithrombin80.elsoGeneral17"],
});
