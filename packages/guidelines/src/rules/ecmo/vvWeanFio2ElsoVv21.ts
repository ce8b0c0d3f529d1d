import { signal } from "../../quantity/quantities.ts";
import { atMost } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const vvWeanFio2ElsoVv21 = rule({
  id: "ecmo.vvWeanFio2.elsoVv21",
  kind: "guideline",
  status: "secondary",
  title: {
    en: "Ventilator oxygen of 60 % or less in a VV weaning trial",
    es: "Oxígeno del ventilador del 60 % o menos en la prueba de destete VV",
  },
  rationale: {
    en: "Lungs that need more than this are not ready to carry the patient.",
    es: "Unos pulmones que necesitan más no están listos para sostener al paciente.",
  },
  cannotTell: {
    en: "One criterion of several; all of them hold for an intubated patient.",
    es: "Un criterio entre varios; todos son para un paciente intubado.",
  },
  citation: {
    source: "ELSOVV21",
    locator: "table 5",
    quotedIn: "PER207 §2.7",
    found:
      "ready to be weaned at an inspired oxygen of 60 % or less; as quoted, the document itself was not opened",
  },
  grade: { scheme: "ELSO", wording: "recommended" },
  applies: { settings: ["vv"], population: "adult", phases: ["ecmoWeaning"] },
  requires: atMost(signal("ventilator.fio2"), 0.6, 0.01),
  hold_s: 120,
});
