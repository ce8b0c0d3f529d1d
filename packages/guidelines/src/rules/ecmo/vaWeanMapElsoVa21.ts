import { signal } from "../../quantity/quantities.ts";
import { above } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const vaWeanMapElsoVa21 = rule({
  id: "ecmo.vaWeanMap.elsoVa21",
  kind: "guideline",
  status: "secondary",
  title: {
    en: "Mean pressure above 60 mmHg in a VA weaning trial",
    es: "Presión media superior a 60 mmHg en la prueba de destete VA",
  },
  rationale: {
    en: "The heart carries the patient alone.",
    es: "El corazón sostiene solo al paciente.",
  },
  cannotTell: {
    en: "One criterion of several; the source's figure for outflow VTI looks misprinted and makes no rule here.",
    es: "Un criterio entre varios; la cifra de la fuente para el VTI parece errata y no forma regla.",
  },
  citation: {
    source: "ELSOVA21",
    locator: "part on weaning",
    quotedIn: "PER207 §2.7",
    found: "MAP above 60; as quoted, the document itself was not opened",
  },
  grade: { scheme: "ELSO", wording: "useful and safe practice" },
  applies: { settings: ["va"], population: "adult", phases: ["ecmoWeaning"] },
  requires: above(signal("patient.pressure.arterial.mean"), 60, 1),
  hold_s: 120,
  conflictsWith: ["ecmo.mapVa.elsoGeneral17"],
});
