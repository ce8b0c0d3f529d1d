import { within } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";
import { antegradePerfusion, CEREBRAL_FLOW_RULES, perfusionPerKg } from "./cerebralPerfusion.ts";

export const cerebralFlow10To15Eacts24 = rule({
  id: "cpb.arch.cerebralFlow10To15Eacts24",
  kind: "practice",
  status: "secondary",
  title: {
    en: "Antegrade cerebral perfusion at 10 to 15 mL/kg/min",
    es: "Perfusión cerebral anterógrada de 10 a 15 mL/kg/min",
  },
  rationale: {
    en: "Too little starves the brain, too much swells it.",
    es: "Poca deja al cerebro sin oxígeno; demasiada lo edematiza.",
  },
  cannotTell: {
    en: "Only the flow of a pump of its own is seen; perfusion by the arterial pump is not. A flow does not show that both sides of the brain get it.",
    es: "Solo se ve el flujo de una bomba propia; no el que da la bomba arterial. Un flujo no muestra que llegue a ambos lados del cerebro.",
  },
  citation: {
    source: "EACTS24",
    locator: "text without a class; section not seen",
    quotedIn: "PER245 §2.8",
    found: "antegrade cerebral perfusion at 10 to 15 mL/kg/min, as quoted",
  },
  applies: {
    settings: ["cpb"],
    population: "adult",
    phases: ["arrest"],
    where: antegradePerfusion,
  },
  requires: within(perfusionPerKg, 10, 15, 0.2),
  hold_s: 120,
  conflictsWith: CEREBRAL_FLOW_RULES.tgkdc21,
});
