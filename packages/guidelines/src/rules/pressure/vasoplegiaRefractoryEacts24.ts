import { fact } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const vasoplegiaRefractoryEacts24 = rule({
  id: "cpb.pressure.vasoplegiaRefractory.eacts24",
  kind: "guideline",
  status: "secondary",
  title: {
    en: "Vasoplegia that does not answer: methylene blue or terlipressin",
    es: "Vasoplejía refractaria: azul de metileno o terlipresina",
  },
  rationale: {
    en: "Drugs that tighten vessels are given in a known order, after flow and anesthesia were checked.",
    es: "Los vasoconstrictores se dan en un orden conocido, tras revisar flujo y anestesia.",
  },
  cannotTell: {
    en: "Vasoplegia is a person's judgement. A drug that was considered and left out for a reason counts as not given.",
    es: "La vasoplejía es un juicio clínico. Un fármaco valorado y descartado con motivo cuenta como no dado.",
  },
  citation: {
    source: "EACTS24",
    locator: "recommendation on vasoplegia; section not seen",
    quotedIn: "PER141 §2.17",
    found:
      "methylene blue or terlipressin for refractory vasoplegia, class IIa, level B; as quoted, the table itself was not opened",
  },
  grade: { scheme: "EACTS", class: "IIa", level: "B" },
  applies: {
    settings: ["cpb"],
    population: "adult",
    phases: ["bypass"],
    where: fact("patient.vasoplegiaRefractory"),
  },
  requires: fact("treatment.vasoplegiaMethyleneBlueOrTerlipressin"),
});
