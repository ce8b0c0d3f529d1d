import { difference, signal } from "../../quantity/quantities.ts";
import { atMost, fact } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const cannulaDrop100 = rule({
  id: "cpb.circuit.cannulaDrop100.practice",
  kind: "practice",
  status: "secondary",
  title: {
    en: "Pressure drop of 100 mmHg or less along the arterial cannula at full flow",
    es: "Caída de presión de 100 mmHg o menos en la cánula arterial a flujo completo",
  },
  rationale: {
    en: "A narrow cannula makes a jet that hurts blood and the wall of the aorta.",
    es: "Una cánula estrecha crea un chorro que daña la sangre y la pared de la aorta.",
  },
  cannotTell: {
    en: "It takes the line's pressure less the patient's arterial one, so the tube between sensor and cannula counts too, and so does the height of the sensor; a partly clamped or kinked line looks the same. The maker's curve tells the cannula's own share.",
    es: "Toma la presión de la línea menos la arterial del paciente: cuentan también el tubo entre sensor y cánula y la altura del sensor; una línea pinzada o acodada se ve igual. La curva del fabricante da la parte de la cánula.",
  },
  citation: {
    source: "CANNULA24",
    locator: "place in the source not seen",
    quotedIn: "PER141 §2.14",
    found: "a drop of 100 mmHg along the arterial cannula is generally taken as the limit, as quoted",
  },
  applies: { settings: ["cpb"], phases: ["bypass"], where: fact("treatment.fullSupport") },
  requires: atMost(
    difference(signal("circuit.pressure.arterialLine"), signal("patient.pressure.arterial.mean")),
    100,
    3,
  ),
  hold_s: 60,
});
