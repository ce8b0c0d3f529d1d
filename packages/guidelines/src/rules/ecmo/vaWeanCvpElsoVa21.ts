import { signal } from "../../quantity/quantities.ts";
import { atMost } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const vaWeanCvpElsoVa21 = rule({
  id: "ecmo.vaWeanCvp.elsoVa21",
  kind: "guideline",
  status: "secondary",
  title: {
    en: "Central venous pressure of 10 mmHg or less in a VA weaning trial",
    es: "Presión venosa central de 10 mmHg o menos en la prueba de destete VA",
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
    found: "CVP of 10 or less; as quoted, the document itself was not opened",
  },
  grade: { scheme: "ELSO", wording: "useful and safe practice" },
  applies: { settings: ["va"], population: "adult", phases: ["ecmoWeaning"] },
  requires: atMost(signal("patient.pressure.centralVenous"), 10, 0.5),
  hold_s: 120,
});
