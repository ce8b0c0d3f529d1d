import { difference, signal, windowed } from "../../quantity/quantities.ts";
import { above, any, atMost } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

const flow = signal("pump.arterial.flow");

export const suckDownElsoVv21 = rule({
  id: "ecmo.suckDown.elsoVv21",
  kind: "device",
  status: "secondary",
  title: {
    en: "Flow does not fall by more than 1 L/min at once at constant speed on VV",
    es: "El flujo no cae de golpe más de 1 L/min a velocidad constante en VV",
  },
  rationale: {
    en: "The vein closes on the cannula; speed that stays up tears red cells and pulls gas out of the blood.",
    es: "La vena se cierra sobre la cánula; mantener la velocidad rompe hematíes y extrae gas de la sangre.",
  },
  cannotTell: {
    en: "A clamp, a kink and a stopped pump look the same. The lower of the source's figures is taken, and ten seconds as at once, which is ours.",
    es: "Una pinza, un acodamiento o una bomba parada se ven igual. Se toma la cifra menor de la fuente, y diez segundos como de golpe, criterio nuestro.",
  },
  citation: {
    source: "ELSOVV21",
    locator: "part on the circuit",
    quotedIn: "PER207 §2.8",
    found:
      "too little volume or a wrong place of the cannula lets the flow fall at once by more than 1 to 2 L/min: hemolysis, cavitation, air; lower the speed at once, raise it slowly, as quoted",
  },
  applies: { settings: ["vv"], population: "adult", phases: ["ecmoRun"] },
  requires: any(
    atMost(difference(windowed("highest", flow, 10), flow), 1),
    above(windowed("range", signal("pump.arterial.speed"), 10), 100),
  ),
  hold_s: 2,
});
