import { fact } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const vasoplegiaFirstLineEacts24 = rule({
  id: "cpb.pressure.vasoplegiaFirstLine.eacts24",
  kind: "guideline",
  status: "secondary",
  title: {
    en: "Low pressure with enough flow: an alpha-1 agonist or vasopressin first",
    es: "Presión baja con flujo suficiente: primero agonista alfa-1 o vasopresina",
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
    locator: "recommendation on vasoplegia; section not seen",
    quotedIn: "PER141 §2.17",
    found:
      "alpha-1 agonist, vasopressin or both first, class I, level C; as quoted, the table itself was not opened",
  },
  grade: { scheme: "EACTS", class: "I", level: "C" },
  applies: {
    settings: ["cpb"],
    population: "adult",
    phases: ["bypass"],
    where: fact("patient.vasoplegia"),
  },
  requires: fact("treatment.vasoplegiaFirstLine"),
  conflictsWith: ["cpb.pressure.vasoplegiaFirstLine.eacts19"],
  supersedes: ["cpb.pressure.vasoplegiaFirstLine.eacts19"],
});
