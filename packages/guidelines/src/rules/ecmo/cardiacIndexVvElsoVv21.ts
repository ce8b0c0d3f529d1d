import { bsa_m2, ratio, signal } from "../../quantity/quantities.ts";
import { above } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const cardiacIndexVvElsoVv21 = rule({
  id: "ecmo.cardiacIndexVv.elsoVv21",
  kind: "guideline",
  status: "secondary",
  title: {
    en: "Cardiac index above 2.2 L/min/m² on VV",
    es: "Índice cardíaco superior a 2,2 L/min/m² en VV",
  },
  rationale: {
    en: "On VV the heart alone carries what the oxygenator gives.",
    es: "En VV solo el corazón transporta lo que da el oxigenador.",
  },
  cannotTell: {
    en: "Thermodilution beside the cannulas is disturbed by the circuit: the drained share of the cold bolus never reaches the thermistor.",
    es: "La termodilución junto a las cánulas queda alterada: parte del bolo frío drenado no llega al termistor.",
  },
  citation: {
    source: "ELSOVV21",
    locator: "part on hemodynamics",
    quotedIn: "PER207 §2.7",
    found:
      "on VV a cardiac index above 2.2 L/min/m², beside a mean pressure of 65 mmHg and a normal lactate; as quoted, the document itself was not opened",
  },
  grade: { scheme: "ELSO", wording: "recommended" },
  applies: { settings: ["vv"], population: "adult", phases: ["ecmoRun"] },
  requires: above(ratio(signal("patient.cardiacOutput"), bsa_m2), 2.2, 0.05),
  hold_s: 300,
});
