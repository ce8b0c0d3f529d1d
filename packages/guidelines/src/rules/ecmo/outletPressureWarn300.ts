import { greatest, signal } from "../../quantity/quantities.ts";
import { atMost } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";
import { ECMO } from "../../vocabulary/setting.ts";

export const outletPressureWarn300 = rule({
  id: "ecmo.outletPressureWarn300.elsoGeneral17",
  kind: "device",
  status: "secondary",
  title: {
    en: "Pressure behind the pump at most 300 mmHg",
    es: "Presión tras la bomba de 300 mmHg como máximo",
  },
  rationale: {
    en: "A warning before the limit: a kink, a clot, a small cannula or a high speed.",
    es: "Aviso antes del límite: acodamiento, trombo, cánula pequeña o velocidad alta.",
  },
  cannotTell: {
    en: "It looks at the sensors before and behind the oxygenator only.",
    es: "Solo mira los sensores antes y después del oxigenador.",
  },
  citation: {
    source: "ELSOGEN17",
    locator: "part on pumps",
    quotedIn: "PER207 §2.4",
    found: "warn at 300 mmHg, as quoted",
  },
  applies: { settings: ECMO, phases: ["ecmoRun"] },
  requires: atMost(
    greatest(signal("circuit.pressure.preOxygenator"), signal("circuit.pressure.postOxygenator")),
    300,
    5,
  ),
  hold_s: 60,
});
