import { weight_kg } from "../../quantity/quantities.ts";
import { atLeast, fact } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const weightNeonateElsoNeonatal13 = rule({
  id: "ecmo.weightNeonate.elsoNeonatal13",
  kind: "guideline",
  status: "secondary",
  title: { en: "A neonate of 2 kg or more for ECMO", es: "Neonato de 2 kg o más para ECMO" },
  rationale: {
    en: "Smaller vessels take no cannula that would carry enough, and the brain bleeds sooner.",
    es: "Vasos menores no admiten una cánula suficiente, y el cerebro sangra antes.",
  },
  cannotTell: {
    en: "A relative reason against, and later texts weigh it anew: it selects for a group, not for a person.",
    es: "Motivo relativo en contra, que textos posteriores revisan: selecciona para un grupo, no para una persona.",
  },
  citation: {
    source: "ELSONEO13",
    locator: "place in the source not seen",
    quotedIn: "PER207 §2.10",
    found: "weight below 2 kg is a relative contraindication; as quoted, the document itself was not opened",
  },
  grade: { scheme: "ELSO", wording: "useful and safe practice" },
  applies: { settings: ["vv", "va"], population: "neonate", where: fact("patient.respiratoryFailure") },
  requires: atLeast(weight_kg, 2),
});
