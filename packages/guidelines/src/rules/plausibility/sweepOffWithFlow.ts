import { signal } from "../../quantity/quantities.ts";
import { above } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const sweepOffWithFlow = rule({
  id: "safety.sweepOffWithFlow",
  kind: "plausibility",
  status: "plausibility",
  title: {
    en: "Sweep gas runs while blood goes to the aorta",
    es: "Hay gas de barrido mientras la sangre va a la aorta",
  },
  rationale: {
    en: "Without sweep gas the oxygenator passes venous blood on, and on bypass or VA it goes into the aorta. VA is weaned by flow, VV by sweep.",
    es: "Sin gas de barrido el oxigenador deja pasar sangre venosa, que en circulación extracorpórea o VA va a la aorta. La VA se desteta por flujo, la VV por gas.",
  },
  cannotTell: {
    en: "A flow meter in the gas line may read 0 below its range; look at the color of the arterial line.",
    es: "Un caudalímetro de gas puede marcar 0 por debajo de su rango; mire el color de la línea arterial.",
  },
  applies: {
    settings: ["cpb", "va", "vav"],
    where: above(signal("pump.arterial.flow"), 0.2),
  },
  requires: above(signal("gas.sweep.flow"), 0.05),
  hold_s: 10,
  severity: "critical",
});
