import { signal } from "../../quantity/quantities.ts";
import { within, fact } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const retrogradeFlow100To500Eacts24 = rule({
  id: "cpb.arch.retrogradeFlow100To500Eacts24",
  kind: "practice",
  status: "secondary",
  title: {
    en: "Retrograde cerebral perfusion at 100 to 500 mL/min",
    es: "Perfusión cerebral retrógrada de 100 a 500 mL/min",
  },
  rationale: {
    en: "Pressure in the veins swells the brain, so the flow is kept small.",
    es: "La presión venosa edematiza el cerebro, por eso el flujo es pequeño.",
  },
  cannotTell: {
    en: "The jugular pressure of about 20 mmHg that goes with it is not judged: no signal carries it. Only the flow of a pump of its own is seen.",
    es: "No se juzga la presión yugular de unos 20 mmHg que le acompaña: ninguna señal la lleva. Solo se ve el flujo de una bomba propia.",
  },
  citation: {
    source: "EACTS24",
    locator: "text without a class; section not seen",
    quotedIn: "PER245 §2.8",
    found: "retrograde cerebral perfusion at 100 to 500 mL/min, jugular pressure about 20 mmHg, as quoted",
  },
  applies: {
    settings: ["cpb"],
    population: "adult",
    phases: ["arrest"],
    where: fact("treatment.retrogradeCerebralPerfusion"),
  },
  requires: within(signal("pump.cerebral.flow"), 0.1, 0.5, 0.02),
  hold_s: 120,
});
