import { signal } from "../../quantity/quantities.ts";
import { above } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const vvWeanSpo2ElsoVv21 = rule({
  id: "ecmo.vvWeanSpo2.elsoVv21",
  kind: "guideline",
  status: "secondary",
  title: {
    en: "Pulse oximetry above 92 % in a VV weaning trial",
    es: "Pulsioximetría superior al 92 % en la prueba de destete VV",
  },
  rationale: {
    en: "As the oxygen of the sweep is lowered, the lungs show what they can.",
    es: "Al bajar el oxígeno del barrido, los pulmones muestran lo que pueden.",
  },
  cannotTell: {
    en: "The source takes a PaO2 of 70 mmHg or more as well: the rule on it is apart.",
    es: "La fuente acepta también una PaO2 de 70 mmHg o más: es otra regla.",
  },
  citation: {
    source: "ELSOVV21",
    locator: "table 5",
    quotedIn: "PER207 §2.7",
    found:
      "the oxygen of the sweep is lowered step by step as long as SpO2 stays above 92 % or PaO2 at 70 mmHg or more; as quoted, the document itself was not opened",
  },
  grade: { scheme: "ELSO", wording: "recommended" },
  applies: { settings: ["vv"], population: "adult", phases: ["ecmoWeaning"] },
  requires: above(signal("patient.spo2"), 92, 1),
  hold_s: 120,
});
