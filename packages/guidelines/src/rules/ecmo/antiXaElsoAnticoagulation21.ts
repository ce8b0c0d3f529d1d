import { signal } from "../../quantity/quantities.ts";
import { all, atMost, fact, not, within } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";
import { ECMO } from "../../vocabulary/setting.ts";

export const antiXaElsoAnticoagulation21 = rule({
  id: "ecmo.antiXa.elsoAnticoagulation21",
  version: 2,
  kind: "guideline",
  status: "secondary",
  title: { en: "Anti-Xa of 0.3 to 0.7 IU/mL with heparin", es: "Anti-Xa de 0,3 a 0,7 UI/mL con heparina" },
  rationale: {
    en: "It measures heparin's effect apart from platelets and factors.",
    es: "Mide el efecto de la heparina aparte de plaquetas y factores.",
  },
  cannotTell: {
    en: "Invalid, and not judged, where plasma free hemoglobin is above 50, triglycerides above 500 or bilirubin above 6 mg/dL: the test then reads too low. Of the last two somebody has to say whether it is so.",
    es: "No es válido, y no se juzga, con hemoglobina libre superior a 50, triglicéridos superiores a 500 o bilirrubina superior a 6 mg/dL: la prueba marca entonces de menos. De los dos últimos alguien debe decir si es así.",
  },
  citation: {
    source: "ELSOAC21",
    locator: "place in the source not seen",
    quotedIn: "PER207 §2.9",
    found:
      "0.3 to 0.7 IU/mL; invalid at plasma free hemoglobin above 50, triglycerides above 500, bilirubin above 6; as quoted, the document itself was not opened",
  },
  grade: { scheme: "ELSO", wording: "useful and safe practice" },
  applies: {
    settings: ECMO,
    phases: ["ecmoRun"],
    where: all(
      fact("treatment.unfractionatedHeparin"),
      atMost(signal("blood.plasmaFreeHemoglobin"), 50),
      not(fact("patient.triglyceridesAbove500")),
      not(fact("patient.bilirubinAbove6")),
    ),
  },
  requires: within(signal("coag.antiXa"), 0.3, 0.7),
  hold_s: 600,
});
