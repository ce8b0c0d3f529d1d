import { difference, signal } from "../../quantity/quantities.ts";
import { atMost } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const venousAboveArterialInTotalBypass = rule({
  id: "plausibility.venousAboveArterialInTotalBypass",
  kind: "plausibility",
  status: "plausibility",
  title: {
    en: "Venous saturation not above arterial in total bypass",
    es: "Saturación venosa no superior a la arterial en circulación extracorpórea total",
  },
  rationale: {
    en: "In total bypass blood loses oxygen in the body: the two are swapped, or one of them is wrong.",
    es: "En circulación extracorpórea total la sangre pierde oxígeno en el cuerpo: están cambiadas o una es errónea.",
  },
  cannotTell: {
    en: "It holds in total bypass alone: with a beating heart and good lungs venous blood can be mixed with oxygenated blood. An oxygenator without gas makes both equal.",
    es: "Solo vale en circulación extracorpórea total: con el corazón latiendo puede mezclarse sangre oxigenada. Un oxigenador sin gas las iguala.",
  },
  applies: { settings: ["cpb"], phases: ["crossClamp"] },
  requires: atMost(difference(signal("blood.venous.so2"), signal("blood.arterial.so2")), 2, 0.5),
  hold_s: 60,
  severity: "warning",
});
