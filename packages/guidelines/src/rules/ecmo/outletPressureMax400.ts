import { greatest, signal } from "../../quantity/quantities.ts";
import { atMost } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";
import { ECMO } from "../../vocabulary/setting.ts";

export const outletPressureMax400 = rule({
  id: "ecmo.outletPressureMax400.elsoGeneral17",
  kind: "device",
  status: "secondary",
  title: {
    en: "Pressure behind the pump at most 400 mmHg",
    es: "Presión tras la bomba de 400 mmHg como máximo",
  },
  rationale: {
    en: "Above it connections part and membranes leak.",
    es: "Por encima se sueltan conexiones y fugan membranas.",
  },
  cannotTell: {
    en: "It looks at the sensors before and behind the oxygenator only.",
    es: "Solo mira los sensores antes y después del oxigenador.",
  },
  citation: {
    source: "ELSOGEN17",
    locator: "part on pumps",
    quotedIn: "PER207 §2.4",
    found: "at most 400 mmHg, as quoted",
  },
  applies: { settings: ECMO, phases: ["ecmoRun"] },
  requires: atMost(
    greatest(signal("circuit.pressure.preOxygenator"), signal("circuit.pressure.postOxygenator")),
    400,
    5,
  ),
  hold_s: 5,
});
