import { signal } from "../../quantity/quantities.ts";
import { atMost } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const reservoirPressureMax0 = rule({
  id: "safety.reservoirPressureMax0",
  kind: "plausibility",
  status: "plausibility",
  title: { en: "Reservoir not under pressure", es: "Reservorio sin presión positiva" },
  rationale: {
    en: "A closed reservoir above the pressure of the room blows air back into the patient's veins.",
    es: "Un reservorio cerrado por encima de la presión de la sala empuja aire hacia las venas.",
  },
  cannotTell: {
    en: "A soft bag holds the pressure of its height; the rule is for hard shells. Two mmHg are left for the sensor's zero.",
    es: "Una bolsa blanda tiene la presión de su altura; la regla es para rígidos. Se dejan dos mmHg para el cero del sensor.",
  },
  applies: { settings: ["cpb"] },
  requires: atMost(signal("circuit.reservoir.pressure"), 2, 0.5),
  hold_s: 5,
  severity: "critical",
});
