import { startOf } from "../../quantity/Moment.ts";
import { signal, timeSince } from "../../quantity/quantities.ts";
import { above, all, atMost } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const gasBeforeFlow = rule({
  id: "safety.gasBeforeFlow",
  kind: "plausibility",
  status: "plausibility",
  title: { en: "Gas on before arterial flow", es: "Gas abierto antes del flujo arterial" },
  rationale: {
    en: "The first blood that reaches the patient must carry oxygen.",
    es: "La primera sangre que llega al paciente debe llevar oxígeno.",
  },
  cannotTell: {
    en: "It looks at the first minute of flow; a meter that reads low may hide gas that runs.",
    es: "Mira el primer minuto de flujo; un caudalímetro que marca poco puede ocultar gas.",
  },
  applies: {
    settings: ["cpb", "va", "vav"],
    where: all(
      above(signal("pump.arterial.flow"), 0.1),
      atMost(timeSince(startOf("bypass"), startOf("ecmoRun")), 60),
    ),
  },
  requires: above(signal("gas.sweep.flow"), 0.05),
  hold_s: 5,
  severity: "critical",
});
