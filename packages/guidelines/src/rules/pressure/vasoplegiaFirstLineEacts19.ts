import { fact } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const vasoplegiaFirstLineEacts19 = rule({
  id: "cpb.pressure.vasoplegiaFirstLine.eacts19",
  kind: "guideline",
  status: "read",
  title: {
    en: "Low pressure with enough flow: an alpha-1 agonist first (2019)",
    es: "Presión baja con flujo suficiente: primero agonista alfa-1 (2019)",
  },
  rationale: {
    en: "Vasopressin came after it in that edition; since 2024 it stands beside it.",
    es: "En esa edición la vasopresina iba después; desde 2024 va a la par.",
  },
  cannotTell: {
    en: "Vasoplegia is a person's judgement; doses and contraindications are not looked at. Its class was not seen, only its verb; the edition of 2024 takes its place.",
    es: "La vasoplejía es un juicio clínico; no se miran dosis ni contraindicaciones. No se vio su clase, solo su verbo; la edición de 2024 la sustituye.",
  },
  citation: {
    source: "EACTS19",
    locator: "summary at Medscape, control of MAP during CPB",
    found: "vasoplegia on bypass is treated with alpha-1 agonists; vasopressin only where it is refractory",
  },
  grade: { scheme: "EACTS", wording: "recommended" },
  applies: { settings: ["cpb"], population: "adult", phases: ["bypass"], where: fact("patient.vasoplegia") },
  requires: fact("treatment.alphaAgonistFirst"),
  severity: "info",
  conflictsWith: ["cpb.pressure.vasoplegiaFirstLine.eacts24"],
});
