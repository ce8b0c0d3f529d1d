import { deliveryPerUptakeOnVv } from "../../quantity/ecmoOxygen.ts";
import { OXYGEN_CONSTANTS } from "../../quantity/oxygen.ts";
import { atLeast } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const deliveryPerUptakeVvElsoGeneral17 = rule({
  id: "ecmo.deliveryPerUptakeVv.elsoGeneral17",
  kind: "guideline",
  status: "secondary",
  title: {
    en: "Oxygen delivery at least three times uptake on VV",
    es: "Aporte de oxígeno de al menos tres veces el consumo en VV",
  },
  rationale: {
    en: "At twice the uptake the body runs out of reserve; five times is normal.",
    es: "Al doble del consumo el cuerpo agota su reserva; lo normal es cinco veces.",
  },
  cannotTell: {
    en: "It needs venous blood from before returned blood mixes in, as from both venae cavae away from the cannulas. The pulmonary artery and the drained blood are no stand-in: without such a sample the rule stays unknown.",
    es: "Necesita sangre venosa previa a la mezcla con la devuelta, como la de ambas cavas lejos de las cánulas. Ni la arteria pulmonar ni la sangre drenada la sustituyen: sin esa muestra la regla queda desconocida.",
  },
  citation: {
    source: "ELSOGEN17",
    locator: "place in the source not seen",
    quotedIn: "PER207 §2.7",
    found:
      "venous saturation 20 to 30 % below arterial, that is delivery of 3 to 5 times uptake; as quoted, the document itself was not opened",
  },
  grade: { scheme: "ELSO", wording: "useful and safe practice" },
  applies: { settings: ["vv"], phases: ["ecmoRun"] },
  constants: OXYGEN_CONSTANTS,
  requires: atLeast(deliveryPerUptakeOnVv, 3, 0.1),
  hold_s: 300,
});
