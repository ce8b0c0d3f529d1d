import { magnitude, signal } from "../../quantity/quantities.ts";
import { any, atLeast, atMost } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const flowAtStandstill = rule({
  id: "plausibility.flowAtStandstill",
  kind: "plausibility",
  status: "plausibility",
  title: { en: "No flow while the pump stands still", es: "Sin flujo con la bomba parada" },
  rationale: {
    en: "With the pump at rest, flow is backward flow, siphon flow or a hand crank first; a sensor is the last to suspect. Clamp the line before anything else.",
    es: "Con la bomba parada, el flujo es retrógrado, por sifón o por manivela; el sensor es lo último. Pince la línea antes que nada.",
  },
  cannotTell: {
    en: "Many sensors give no sign, so that backward flow reads as forward; a roller pump without occlusion lets blood run back.",
    es: "Muchos sensores no dan signo y el flujo retrógrado parece anterógrado; un rodillo sin oclusión deja volver la sangre.",
  },
  applies: { settings: ["cpb", "vv", "va", "vav", "ecco2r"] },
  requires: any(
    atLeast(signal("pump.arterial.speed"), 1),
    atMost(magnitude(signal("pump.arterial.flow")), 0.1, 0.02),
  ),
  hold_s: 10,
  severity: "critical",
});
