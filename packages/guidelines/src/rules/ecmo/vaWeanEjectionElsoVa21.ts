import { signal } from "../../quantity/quantities.ts";
import { atLeast } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const vaWeanEjectionElsoVa21 = rule({
  id: "ecmo.vaWeanEjection.elsoVa21",
  kind: "guideline",
  status: "secondary",
  title: {
    en: "Ejection fraction of 25 % or more in a VA weaning trial",
    es: "Fracción de eyección del 25 % o más en la prueba de destete VA",
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
    found: "LVEF of 25 to 30 % or more; as quoted, the document itself was not opened",
  },
  grade: { scheme: "ELSO", wording: "useful and safe practice" },
  applies: { settings: ["va"], population: "adult", phases: ["ecmoWeaning"] },
  requires: atLeast(signal("echo.leftVentricle.ejectionFraction"), 25),
  hold_s: 120,
});
