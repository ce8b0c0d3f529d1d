import { signal } from "../../quantity/quantities.ts";
import { atLeast } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const vvWeanPao2ElsoVv21 = rule({
  id: "ecmo.vvWeanPao2.elsoVv21",
  kind: "guideline",
  status: "secondary",
  title: {
    en: "PaO2 of 70 mmHg or more in a VV weaning trial",
    es: "PaO2 de 70 mmHg o más en la prueba de destete VV",
  },
  rationale: {
    en: "The lungs carry the patient alone.",
    es: "Los pulmones sostienen solos al paciente.",
  },
  cannotTell: {
    en: "It is read at the ventilator's settings of that hour; two to three hours are asked for.",
    es: "Se lee con los ajustes del ventilador de esa hora; se piden dos o tres horas.",
  },
  citation: {
    source: "ELSOVV21",
    locator: "table 5",
    quotedIn: "PER207 §2.7",
    found:
      "PaO2 of 70 mmHg or more with sweep off for 2 to 3 h; as quoted, the document itself was not opened",
  },
  grade: { scheme: "ELSO", wording: "recommended" },
  applies: { settings: ["vv"], population: "adult", phases: ["ecmoWeaning"] },
  requires: atLeast(signal("blood.radialRight.po2"), 70, 2),
  hold_s: 300,
});
