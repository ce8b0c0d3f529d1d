import { fact, not } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const gestationNeonateElsoNeonatal13 = rule({
  id: "ecmo.gestationNeonate.elsoNeonatal13",
  kind: "guideline",
  status: "secondary",
  title: { en: "A neonate of 34 weeks or more for ECMO", es: "Neonato de 34 semanas o más para ECMO" },
  rationale: {
    en: "With heparin the unripe brain bleeds.",
    es: "Con heparina el cerebro inmaduro sangra.",
  },
  cannotTell: {
    en: "The text of 2020 calls the differences at 29 to 33 weeks modest and acceptable: a relative reason against, for a group.",
    es: "El texto de 2020 llama moderadas y aceptables las diferencias de 29 a 33 semanas: motivo relativo en contra, para un grupo.",
  },
  citation: {
    source: "ELSONEO13",
    locator: "place in the source not seen",
    quotedIn: "PER207 §2.10",
    found:
      "postmenstrual age below 34 weeks is a relative contraindication; as quoted, the document itself was not opened",
  },
  grade: { scheme: "ELSO", wording: "useful and safe practice" },
  applies: { settings: ["vv", "va"], population: "neonate", where: fact("patient.respiratoryFailure") },
  requires: not(fact("patient.below34Weeks")),
});
