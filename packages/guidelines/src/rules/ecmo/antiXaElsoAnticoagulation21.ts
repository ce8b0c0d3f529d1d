import { signal } from "../../quantity/quantities.ts";
import { all, atMost, fact, within } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";
import { ECMO } from "../../vocabulary/setting.ts";

export const antiXaElsoAnticoagulation21 = rule({
  id: "ecmo.antiXa.elsoAnticoagulation21",
  kind: "guideline",
  status: "secondary",
  title: { en: "Anti-Xa of 0.3 to 0.7 IU/mL with heparin", es: "Anti-Xa de 0,3 a 0,7 UI/mL con heparina" },
  rationale: {
    en: "It measures heparin's effect apart from platelets and factors.",
    es: "Mide el efecto de la heparina aparte de plaquetas y factores.",
  },
  cannotTell: {
    en: "Invalid where plasma free hemoglobin is above 50 mg/dL: the rule is not judged there. Triglycerides above 500 and bilirubin above 6 mg/dL spoil it too and have no signal here.",
    es: "No es válido con hemoglobina libre superior a 50 mg/dL: la regla no se juzga. También lo alteran triglicéridos por encima de 500 y bilirrubina por encima de 6 mg/dL, sin señal aquí.",
  },
  citation: {
    source: "ELSOAC21",
    locator: "quoted in PER207 §2.9",
    found:
      "0.3 to 0.7 IU/mL; invalid at plasma free hemoglobin above 50, triglycerides above 500, bilirubin above 6; as quoted, the document itself was not opened",
  },
  grade: { scheme: "ELSO", wording: "useful and safe practice" },
  applies: {
    settings: ECMO,
    phases: ["ecmoRun"],
    where: all(fact("treatment.unfractionatedHeparin"), atMost(signal("blood.plasmaFreeHemoglobin"), 50)),
  },
  requires: within(signal("coag.antiXa"), 0.3, 0.7),
  hold_s: 600,
});
