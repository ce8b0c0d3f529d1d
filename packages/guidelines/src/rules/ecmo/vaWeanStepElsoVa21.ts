import { difference, signal, windowed } from "../../quantity/quantities.ts";
import { atMost } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

const flow = signal("pump.arterial.flow");

export const vaWeanStepElsoVa21 = rule({
  id: "ecmo.vaWeanStep.elsoVa21",
  kind: "guideline",
  status: "secondary",
  title: {
    en: "Flow lowered by about 0.5 L/min in five minutes at most in VA weaning",
    es: "Flujo reducido como mucho unos 0,5 L/min en cinco minutos en el destete VA",
  },
  rationale: {
    en: "Each step shows the heart a little more load, and there is time to see how it takes it.",
    es: "Cada paso da al corazón algo más de carga, y hay tiempo de ver cómo la lleva.",
  },
  cannotTell: {
    en: "Judged at 0.6 L/min: the 0.1 for a flow that is never still is ours. A flow that falls by itself looks the same.",
    es: "Se juzga a 0,6 L/min: el 0,1 por un flujo nunca quieto es nuestro. Un flujo que cae solo se ve igual.",
  },
  citation: {
    source: "ELSOVA21",
    locator: "part on weaning",
    quotedIn: "PER207 §2.7",
    found:
      "the flow is lowered by 500 mL every 5 to 10 minutes; as quoted, the document itself was not opened",
  },
  grade: { scheme: "ELSO", wording: "useful and safe practice" },
  applies: { settings: ["va"], population: "adult", phases: ["ecmoWeaning"] },
  requires: atMost(difference(windowed("highest", flow, 300), flow), 0.6, 0.05),
  hold_s: 30,
});
