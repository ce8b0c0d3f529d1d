import { signal, difference, magnitude } from "../../quantity/quantities.ts";
import { atMost, fact } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const coolingGradient10Eacts24 = rule({
  id: "cpb.arch.coolingGradient10Eacts24",
  kind: "guideline",
  status: "secondary",
  title: {
    en: "Cooling: 10 °C at the most between water and arterial blood",
    es: "Enfriamiento: 10 °C como máximo entre agua y sangre arterial",
  },
  rationale: {
    en: "A steep step of temperature cools unevenly and, when it turns, drives gas out of solution.",
    es: "Un salto brusco enfría de forma desigual y, al invertirse, saca gas de la solución.",
  },
  cannotTell: {
    en: "The quotation names exchanger and arterial blood; the water's temperature stands for the exchanger. The guideline of 2015 measures from outlet to venous inlet.",
    es: "La cita nombra intercambiador y sangre arterial; el agua representa al intercambiador. La guía de 2015 mide de la salida a la entrada venosa.",
  },
  citation: {
    source: "EACTS24",
    locator: "recommendation; section not seen",
    quotedIn: "PER245 §2.8",
    found:
      "quoted as 10 °C at the most between heat exchanger and arterial blood while cooling, class as in the temperature guideline of 2015; class I, level C",
  },
  grade: { scheme: "EACTS", class: "I", level: "C" },
  applies: {
    settings: ["cpb"],
    population: "adult",
    phases: ["cooling"],
    where: fact("treatment.hypothermicArrest"),
  },
  requires: atMost(
    magnitude(difference(signal("circuit.temperature.water"), signal("circuit.temperature.arterialOutlet"))),
    10,
    0.5,
  ),
  hold_s: 60,
});
