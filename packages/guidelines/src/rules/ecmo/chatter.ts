import { signal, windowed } from "../../quantity/quantities.ts";
import { above, any, atMost } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";
import { ECMO } from "../../vocabulary/setting.ts";

export const chatter = rule({
  id: "ecmo.chatter.elsoGeneral17",
  kind: "device",
  status: "secondary",
  title: { en: "Steady flow at constant speed", es: "Flujo estable a velocidad constante" },
  rationale: {
    en: "The vein sucks itself shut on the cannula: flow falls and inlet pressure swings; volume or less speed helps.",
    es: "La vena se colapsa sobre la cánula: cae el flujo y oscila la presión; ayuda volumen o menos velocidad.",
  },
  cannotTell: {
    en: "Coughing, turning and chest compressions do the same for a moment. That 0.4 L/min counts as unsteady is ours.",
    es: "La tos, los giros y las compresiones hacen lo mismo un momento. Que 0,4 L/min cuente como inestable es nuestro.",
  },
  citation: {
    source: "ELSOGEN17",
    locator: "place in the source not seen",
    quotedIn: "PER207 §2.8",
    found: "oscillating inlet pressure and falling flow at constant speed, as quoted",
  },
  applies: { settings: ECMO, phases: ["ecmoRun"] },
  requires: any(
    atMost(windowed("deviation", signal("pump.arterial.flow"), 30), 0.4),
    above(windowed("range", signal("pump.arterial.speed"), 30), 100),
  ),
  hold_s: 10,
});
