import { fact } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const vasoplegiaLastEacts24 = rule({
  id: "cpb.pressure.vasoplegiaLast.eacts24",
  kind: "guideline",
  status: "secondary",
  title: {
    en: "Hydroxocobalamin or angiotensin II only in vasoplegia that does not answer",
    es: "Hidroxocobalamina o angiotensina II solo en vasoplejía refractaria",
  },
  rationale: {
    en: "Drugs that tighten vessels are given in a known order, after flow and anesthesia were checked.",
    es: "Los vasoconstrictores se dan en un orden conocido, tras revisar flujo y anestesia.",
  },
  cannotTell: {
    en: "A permission, not a duty: that they were not given is not judged. Vasoplegia is a person's judgement.",
    es: "Un permiso, no un deber: que no se dieran no se juzga. La vasoplejía es un juicio clínico.",
  },
  citation: {
    source: "EACTS24",
    locator: "recommendation on vasoplegia; section not seen",
    quotedIn: "PER245 §2.16",
    found:
      "hydroxocobalamin or angiotensin II may be considered, class IIb, level C; as quoted, the table itself was not opened",
  },
  grade: { scheme: "EACTS", class: "IIb", level: "C" },
  applies: {
    settings: ["cpb"],
    population: "adult",
    phases: ["bypass"],
    where: fact("treatment.vasoplegiaHydroxocobalaminOrAngiotensin"),
  },
  requires: fact("patient.vasoplegiaRefractory"),
});
