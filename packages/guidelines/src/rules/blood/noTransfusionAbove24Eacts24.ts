import { event } from "../../quantity/Moment.ts";
import { OXYGEN_CONSTANTS, deliveryIndex } from "../../quantity/oxygen.ts";
import { atMoment, signal, timeSince } from "../../quantity/quantities.ts";
import { any, atMost, below } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const noTransfusionAbove24Eacts24 = rule({
  id: "cpb.blood.noTransfusionAbove24.eacts24",
  kind: "guideline",
  status: "secondary",
  title: {
    en: "No red cells above 24 % hematocrit while delivery is enough",
    es: "Sin hematíes por encima del 24 % mientras el aporte baste",
  },
  rationale: {
    en: "More red cells do not help where oxygen delivery is enough already.",
    es: "Más hematíes no ayudan donde el aporte de oxígeno ya basta.",
  },
  cannotTell: {
    en: "It looks at the hour after red cells were given, not at why; enough delivery is taken as 280 mL/min/m² of the same guideline. It speaks only while the aorta is clamped.",
    es: "Mira la hora siguiente a la transfusión, no el motivo; aporte suficiente son 280 mL/min/m² de la misma guía. Solo habla con la aorta pinzada.",
  },
  citation: {
    source: "EACTS24",
    locator: "recommendation on transfusion during bypass; section not seen",
    quotedIn: "PER141 §2.17",
    found:
      "no red cells above 24 % while delivery and extraction are adequate, class III, level C; as quoted, the table itself was not opened",
  },
  grade: { scheme: "EACTS", class: "III", level: "C" },
  applies: {
    settings: ["cpb"],
    population: "adult",
    phases: ["crossClamp"],
    where: atMost(timeSince(event("redCellsGiven")), 3600),
  },
  constants: OXYGEN_CONSTANTS,
  requires: any(
    atMost(atMoment(signal("blood.hematocrit"), event("redCellsGiven")), 24),
    below(atMoment(deliveryIndex, event("redCellsGiven")), 280),
  ),
});
