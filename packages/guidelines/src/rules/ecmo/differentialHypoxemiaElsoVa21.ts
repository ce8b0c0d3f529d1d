import { difference, signal } from "../../quantity/quantities.ts";
import { atMost, fact } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const differentialHypoxemiaElsoVa21 = rule({
  id: "ecmo.differentialHypoxemia.elsoVa21",
  kind: "practice",
  status: "practice",
  title: {
    en: "Right hand's saturation not below the circuit's by more than 5 points",
    es: "Saturación de la mano derecha no inferior a la del circuito en más de 5 puntos",
  },
  rationale: {
    en: "Blood from bad lungs that the heart ejects reaches heart and brain first; the right hand shows it.",
    es: "La sangre de unos pulmones malos que eyecta el corazón llega antes a corazón y cerebro; la mano derecha lo muestra.",
  },
  cannotTell: {
    en: "Five points are ours. Without a pulse an oximeter shows nothing; then the right radial gas tells.",
    es: "Los cinco puntos son nuestros. Sin pulso un oxímetro no muestra nada; entonces habla el gas radial derecho.",
  },
  citation: {
    source: "ELSOVA21",
    locator: "reading notes §2e, row ecmo.diffhypox",
    found: "right radial saturation lower means differential hypoxemia, as quoted",
  },
  applies: { settings: ["va"], phases: ["ecmoRun"], where: fact("equipment.peripheralVa") },
  requires: atMost(difference(signal("blood.arterial.so2"), signal("patient.spo2")), 5, 0.5),
  hold_s: 120,
});
