import { difference, signal } from "../../quantity/quantities.ts";
import { all, any, atMost, fact, present } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";
import { ofPatientSaturation } from "../shared/patientSaturation.ts";

export const differentialHypoxemiaElsoVa21 = rule({
  id: "ecmo.differentialHypoxemia.elsoVa21",
  version: 2,
  kind: "practice",
  status: "secondary",
  title: {
    en: "Right hand's saturation not below the circuit's by more than 5 points",
    es: "Saturación de la mano derecha no inferior a la del circuito en más de 5 puntos",
  },
  rationale: {
    en: "Blood from bad lungs that the heart ejects reaches heart and brain first; the right hand shows it.",
    es: "La sangre de unos pulmones malos que eyecta el corazón llega antes a corazón y cerebro; la mano derecha lo muestra.",
  },
  cannotTell: {
    en: "Five points are ours. A sample of the right radial artery speaks first, else an oximeter that is stated to be on the right hand; without a pulse it shows nothing.",
    es: "Los cinco puntos son nuestros. Habla primero la muestra radial derecha; si no, un oxímetro declarado en la mano derecha, que sin pulso no muestra nada.",
  },
  citation: {
    source: "ELSOVA21",
    locator: "place in the source not seen",
    quotedIn: "PER207 §2.3",
    found: "right radial saturation lower means differential hypoxemia, as quoted",
  },
  applies: {
    settings: ["va"],
    phases: ["ecmoRun"],
    where: all(
      fact("equipment.peripheralVa"),
      any(present("blood.radialRight.so2"), fact("equipment.oximeterRightHand")),
    ),
  },
  requires: ofPatientSaturation((saturation) =>
    atMost(difference(signal("blood.arterial.so2"), saturation), 5, 0.5),
  ),
  hold_s: 120,
});
