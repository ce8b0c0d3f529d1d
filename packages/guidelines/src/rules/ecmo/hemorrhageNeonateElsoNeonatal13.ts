import { fact, not } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const hemorrhageNeonateElsoNeonatal13 = rule({
  id: "ecmo.hemorrhageNeonate.elsoNeonatal13",
  kind: "guideline",
  status: "secondary",
  title: {
    en: "No intraventricular hemorrhage of grade III or more before a neonate's ECMO",
    es: "Sin hemorragia intraventricular de grado III o más antes de la ECMO neonatal",
  },
  rationale: {
    en: "With heparin it grows.",
    es: "Con heparina crece.",
  },
  cannotTell: {
    en: "It rests on what somebody stated of an ultrasound that may be hours old.",
    es: "Se basa en lo declarado de una ecografía que puede tener horas.",
  },
  citation: {
    source: "ELSONEO13",
    locator: "place in the source not seen",
    quotedIn: "PER207 §2.10",
    found:
      "an intraventricular hemorrhage of grade III or more is a contraindication; as quoted, the document itself was not opened",
  },
  grade: { scheme: "ELSO", wording: "useful and safe practice" },
  applies: { settings: ["vv", "va"], population: "neonate", where: fact("patient.respiratoryFailure") },
  requires: not(fact("patient.intraventricularHemorrhage3")),
});
