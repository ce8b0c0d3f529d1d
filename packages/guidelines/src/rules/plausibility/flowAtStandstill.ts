import { ifFitted, magnitude, signal } from "../../quantity/quantities.ts";
import { any, atLeast, atMost } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const flowAtStandstill = rule({
  id: "plausibility.flowAtStandstill",
  version: 2,
  kind: "plausibility",
  status: "plausibility",
  title: { en: "No flow while the pump stands still", es: "Sin flujo con la bomba parada" },
  rationale: {
    en: "The console shows 0 rpm while somebody cranks by hand: then the flow is wanted. With nobody cranking it is blood that runs back or siphons, and the line is to be clamped. The sensor is the last to suspect.",
    es: "La consola marca 0 rpm mientras alguien gira la manivela: entonces el flujo es el deseado. Si nadie la gira, es sangre que retrocede o cae por sifón y hay que pinzar la línea. El sensor es lo último.",
  },
  cannotTell: {
    en: "Few consoles tell that they are cranked. Many sensors give no sign, so that backward flow reads as forward; a roller pump without occlusion lets blood run back.",
    es: "Pocas consolas indican que se usa la manivela. Muchos sensores no dan signo y el flujo retrógrado parece anterógrado; un rodillo sin oclusión deja volver la sangre.",
  },
  applies: { settings: ["cpb", "vv", "va", "vav", "ecco2r"] },
  requires: any(
    atLeast(signal("pump.arterial.speed"), 1),
    atLeast(ifFitted("pump.arterial.handCrank"), 1),
    atMost(magnitude(signal("pump.arterial.flow")), 0.1, 0.02),
  ),
  hold_s: 10,
  severity: "warning",
});
