import { signal } from "../../quantity/quantities.ts";
import { above, fact, not } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const levelStopActive = rule({
  id: "safety.levelStopActive",
  kind: "plausibility",
  status: "plausibility",
  title: {
    en: "Level sensor's pump stop not overridden on bypass",
    es: "Parada por nivel no anulada en circulación extracorpórea",
  },
  rationale: {
    en: "An emptied reservoir sends air to the patient within seconds.",
    es: "Un reservorio vacío manda aire al paciente en segundos.",
  },
  cannotTell: {
    en: "It rests on what was stated of the override; a sensor that does not stick sees nothing.",
    es: "Se basa en lo declarado sobre la anulación; un sensor despegado no ve nada.",
  },
  applies: { settings: ["cpb"], where: above(signal("pump.arterial.flow"), 0.1) },
  requires: not(fact("equipment.levelStopOverridden")),
  hold_s: 5,
  severity: "critical",
});
