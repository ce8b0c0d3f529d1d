import { fact } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const leanMassFlowEacts19 = rule({
  id: "cpb.oxygen.leanMassFlow.eacts19",
  kind: "guideline",
  status: "read",
  title: {
    en: "Flow by lean body mass only in obesity (2019)",
    es: "Flujo por masa magra solo en la obesidad (2019)",
  },
  rationale: {
    en: "Fat takes little oxygen; flow by the whole surface may be more than is needed.",
    es: "La grasa consume poco oxígeno; el flujo por toda la superficie puede sobrar.",
  },
  cannotTell: {
    en: "A permission, not a duty: flow by the whole surface is not judged. Its class was not seen, only its verb; the edition of 2024 takes its place.",
    es: "Un permiso, no un deber: el flujo por toda la superficie no se juzga. No se vio su clase, solo su verbo; la edición de 2024 la sustituye.",
  },
  citation: {
    source: "EACTS19",
    locator: "summary at Medscape, pump flow management",
    found: "flow may be set by lean mass in obese patients",
  },
  grade: { scheme: "EACTS", wording: "may" },
  applies: { settings: ["cpb"], population: "adult", where: fact("treatment.flowByLeanMass") },
  requires: fact("patient.obesity"),
  severity: "info",
});
