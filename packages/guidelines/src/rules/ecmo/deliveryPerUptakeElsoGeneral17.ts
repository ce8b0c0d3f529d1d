import { deliveryPerUptakeOnVa } from "../../quantity/ecmoOxygen.ts";
import { OXYGEN_CONSTANTS } from "../../quantity/oxygen.ts";
import { atLeast } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const deliveryPerUptakeElsoGeneral17 = rule({
  id: "ecmo.deliveryPerUptake.elsoGeneral17",
  version: 2,
  kind: "guideline",
  status: "secondary",
  title: {
    en: "Oxygen delivery at least three times uptake on VA",
    es: "Aporte de oxígeno de al menos tres veces el consumo en VA",
  },
  rationale: {
    en: "At twice the uptake the body runs out of reserve; five times is normal.",
    es: "Al doble del consumo el cuerpo agota su reserva; lo normal es cinco veces.",
  },
  cannotTell: {
    en: "It needs the heart's own output and its blood from the right radial artery; without them the rule stays unknown.",
    es: "Necesita el gasto del corazón y su sangre de la radial derecha; sin ellos la regla queda desconocida.",
  },
  citation: {
    source: "ELSOGEN17",
    locator: "place in the source not seen",
    quotedIn: "PER207 §2.7",
    found:
      "venous saturation 20 to 30 % below arterial, that is delivery of 3 to 5 times uptake; as quoted, the document itself was not opened",
  },
  grade: { scheme: "ELSO", wording: "useful and safe practice" },
  applies: { settings: ["va"], phases: ["ecmoRun"] },
  constants: OXYGEN_CONSTANTS,
  requires: atLeast(deliveryPerUptakeOnVa, 3, 0.1),
  hold_s: 300,
});
