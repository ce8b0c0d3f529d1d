import { signal } from "../../quantity/quantities.ts";
import { all, fact, within } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";
import { ECMO } from "../../vocabulary/setting.ts";
import { pastNeonate } from "../shared/ecmoAges.ts";

export const antithrombin80ElsoGeneral17 = rule({
  id: "ecmo.antithrombin80.elsoGeneral17",
  kind: "guideline",
  status: "secondary",
  title: {
    en: "Antithrombin of 80 to 120 % with heparin (2017)",
    es: "Antitrombina del 80 al 120 % con heparina (2017)",
  },
  rationale: {
    en: "Heparin works through it.",
    es: "La heparina actúa a través de ella.",
  },
  cannotTell: {
    en: "The later guideline of the same body saw no reason to replace it as a routine. A neonate has about 60 % by nature and is left out.",
    es: "La guía posterior de la misma sociedad no vio motivo para reponerla de rutina. Un neonato tiene de natural un 60 % y queda fuera.",
  },
  citation: {
    source: "ELSOGEN17",
    locator: "part on anticoagulation",
    quotedIn: "PER207 §2.9",
    found: "antithrombin kept at 80 to 120 %; as quoted, the document itself was not opened",
  },
  grade: { scheme: "ELSO", wording: "useful and safe practice" },
  applies: {
    settings: ECMO,
    phases: ["ecmoRun"],
    where: all(pastNeonate, fact("treatment.unfractionatedHeparin")),
  },
  requires: within(signal("coag.antithrombin"), 80, 120),
  hold_s: 600,
  conflictsWith: ["ecmo.antithrombin.elsoAnticoagulation21"],
});
