import { fact } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const vasoplegiaLastEacts24 = rule({
  id: "cpb.pressure.vasoplegiaLast.eacts24",
  kind: "guideline",
  status: "secondary",
  title: {
    en: "Vasoplegia after that: hydroxocobalamin or angiotensin II may be given",
    es: "Vasoplejía persistente: pueden darse hidroxocobalamina o angiotensina II",
  },
  rationale: {
    en: "Drugs that tighten vessels are given in a known order, after flow and anesthesia were checked.",
    es: "Los vasoconstrictores se dan en un orden conocido, tras revisar flujo y anestesia.",
  },
  cannotTell: {
    en: "Vasoplegia is a person's judgement; doses and contraindications are not looked at.",
    es: "La vasoplejía es un juicio clínico; no se miran dosis ni contraindicaciones.",
  },
  citation: {
    source: "EACTS24",
    locator: "§7, vasoplegia",
    found:
      "hydroxocobalamin or angiotensin II may be considered, class IIb, level C; as quoted, the table itself was not opened",
  },
  grade: { scheme: "EACTS", class: "IIb", level: "C" },
  applies: {
    settings: ["cpb"],
    population: "adult",
    phases: ["bypass"],
    where: fact("patient.vasoplegiaRefractory"),
  },
  requires: fact("treatment.vasoplegiaHydroxocobalaminOrAngiotensin"),
});
