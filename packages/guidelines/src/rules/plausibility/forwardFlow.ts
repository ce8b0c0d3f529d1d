import { signal } from "../../quantity/quantities.ts";
import { atLeast } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const forwardFlow = rule({
  id: "safety.forwardFlow",
  kind: "plausibility",
  status: "plausibility",
  title: { en: "No backward flow in the arterial line", es: "Sin flujo retrógrado en la línea arterial" },
  rationale: {
    en: "A centrifugal pump at too low a speed lets the patient's blood run back: clamp, then speed.",
    es: "Una centrífuga a baja velocidad deja volver la sangre: pinzar y después velocidad.",
  },
  cannotTell: {
    en: "Sensors without a sign show it as forward flow. Two tenths are left for noise.",
    es: "Los sensores sin signo lo muestran como anterógrado. Se dejan dos décimas para el ruido.",
  },
  applies: { settings: ["cpb", "vv", "va", "vav", "ecco2r"] },
  requires: atLeast(signal("pump.arterial.flow"), -0.2, 0.05),
  hold_s: 5,
  severity: "critical",
});
