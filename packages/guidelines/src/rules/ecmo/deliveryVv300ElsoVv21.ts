import { deliveryIndexOnVv, ELSO_OXYGEN_CONSTANTS } from "../../quantity/ecmoOxygen.ts";
import { atLeast } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const deliveryVv300ElsoVv21 = rule({
  id: "ecmo.deliveryVv300.elsoVv21",
  kind: "guideline",
  status: "secondary",
  title: {
    en: "Oxygen delivery of 300 mL/min/m² or more on VV",
    es: "Aporte de oxígeno de 300 mL/min/m² o más en VV",
  },
  rationale: {
    en: "Less does not keep up the metabolism of a body at rest.",
    es: "Menos no sostiene el metabolismo de un cuerpo en reposo.",
  },
  cannotTell: {
    en: "It is what the heart carries of the patient's own arterial blood, not what the circuit turns over. The source's own constants are taken; with those of bypass it comes out 2 % lower.",
    es: "Es lo que el corazón transporta de la sangre arterial propia, no lo que mueve el circuito. Se toman las constantes de la fuente; con las de la circulación extracorpórea sale un 2 % menos.",
  },
  citation: {
    source: "ELSOVV21",
    locator: "part on physiology",
    quotedIn: "PER207 §2.3",
    found:
      "normal delivery is about 600 mL/min/m² and 300 keeps up metabolism at rest; support is planned to reach it; content by 1.39 and 0.0034; as quoted, the document itself was not opened",
  },
  grade: { scheme: "ELSO", wording: "recommended" },
  applies: { settings: ["vv"], population: "adult", phases: ["ecmoRun"] },
  constants: ELSO_OXYGEN_CONSTANTS,
  requires: atLeast(deliveryIndexOnVv, 300, 5),
  hold_s: 300,
});
