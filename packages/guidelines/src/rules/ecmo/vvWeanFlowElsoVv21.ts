import { signal } from "../../quantity/quantities.ts";
import { above } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const vvWeanFlowElsoVv21 = rule({
  id: "ecmo.vvWeanFlow.elsoVv21",
  kind: "guideline",
  status: "secondary",
  title: {
    en: "Flow above 1 L/min in a VV weaning trial",
    es: "Flujo superior a 1 L/min en la prueba de destete VV",
  },
  rationale: {
    en: "VV is weaned by its gas; blood that stands in a cannula clots.",
    es: "La VV se desteta por el gas; la sangre quieta en una cánula coagula.",
  },
  cannotTell: {
    en: "Stated for each cannula; where two drain, the pump must turn over twice as much.",
    es: "Dicho por cánula; si dos drenan, la bomba debe mover el doble.",
  },
  citation: {
    source: "ELSOVV21",
    locator: "part on weaning, tables 5 to 7",
    quotedIn: "PER207 §2.7",
    found:
      "in weaning the flow stays above 1 L/min through each cannula, against clots; as quoted, the document itself was not opened",
  },
  grade: { scheme: "ELSO", wording: "recommended" },
  applies: { settings: ["vv"], population: "adult", phases: ["ecmoWeaning"] },
  requires: above(signal("pump.arterial.flow"), 1, 0.05),
  hold_s: 120,
});
