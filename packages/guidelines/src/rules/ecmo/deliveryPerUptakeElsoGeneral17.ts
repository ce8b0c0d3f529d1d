import { OXYGEN_CONSTANTS, deliveryIndex, consumptionIndex } from "../../quantity/oxygen.ts";
import { ratio } from "../../quantity/quantities.ts";
import { atLeast } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";
import { ECMO } from "../../vocabulary/setting.ts";

export const deliveryPerUptakeElsoGeneral17 = rule({
  id: "ecmo.deliveryPerUptake.elsoGeneral17",
  kind: "guideline",
  status: "secondary",
  title: {
    en: "Oxygen delivery at least three times uptake",
    es: "Aporte de oxígeno de al menos tres veces el consumo",
  },
  rationale: {
    en: "At twice the uptake the body runs out of reserve; five times is normal.",
    es: "Al doble del consumo el cuerpo agota su reserva; lo normal es cinco veces.",
  },
  cannotTell: {
    en: "It needs the heart's own output; without it the rule stays unknown.",
    es: "Necesita el gasto del corazón; sin él la regla queda desconocida.",
  },
  citation: {
    source: "ELSOGEN17",
    locator: "reading notes §2e, row ecmo.do2vo2",
    found: "normal 5, target at least 3, critical 2; as quoted, the document itself was not opened",
  },
  grade: { scheme: "ELSO", wording: "expert consensus" },
  applies: { settings: ECMO, phases: ["ecmoRun"] },
  constants: OXYGEN_CONSTANTS,
  requires: atLeast(ratio(deliveryIndex, consumptionIndex), 3, 0.1),
  hold_s: 300,
});
