import { any, fact, present } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const nirsAlgorithmEacts19 = rule({
  id: "cpb.monitoring.nirsAlgorithm.eacts19",
  kind: "guideline",
  status: "read",
  title: {
    en: "Cerebral oximetry there when an algorithm answers it (2019)",
    es: "Oximetría cerebral presente cuando un algoritmo la responde (2019)",
  },
  rationale: {
    en: "An algorithm that follows cerebral oximetry may be used; it needs the oximetry.",
    es: "Puede usarse un algoritmo que siga la oximetría cerebral; necesita la oximetría.",
  },
  cannotTell: {
    en: "A permission, not a duty: that no algorithm was used is not judged. Its class was not seen, only its verb; the edition of 2024 takes its place and asks for more. A review of ten trials saw no clear benefit in outcome.",
    es: "Un permiso, no un deber: que no se usara un algoritmo no se juzga. No se vio su clase, solo su verbo; la edición de 2024 la sustituye y pide más. Una revisión de diez ensayos no vio un beneficio claro.",
  },
  citation: {
    source: "EACTS19",
    locator: "summary at Medscape, use of noninvasive cerebral monitoring",
    found: "algorithms guided by NIRS to improve outcome",
  },
  seeAlso: ["SERR17"],
  grade: { scheme: "EACTS", wording: "may" },
  applies: {
    settings: ["cpb"],
    population: "adult",
    phases: ["bypass"],
    where: fact("treatment.nirsAlgorithm"),
  },
  requires: any(present("patient.nirs.left"), present("patient.nirs.right")),
  hold_s: 120,
  severity: "info",
});
