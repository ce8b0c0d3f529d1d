import { formula } from "../Formula.ts";
import { quantity } from "../FormulaInput.ts";
import { noted, opened } from "../seen.ts";

const Q10 = 2.8;

export const brainMetabolicRate = formula({
  id: "brainMetabolicRate",
  group: "gas",
  label: {
    en: "Oxygen uptake of the brain in the cold",
    es: "Consumo de oxígeno del cerebro en el frío",
  },
  formula: "100 · 2.8^((T − 37) / 10), of the brain's uptake at 37 °C",
  inputs: [
    quantity(
      "brainTemperature_degC",
      { en: "Temperature of the brain", es: "Temperatura del cerebro" },
      "Cel",
      { from: 15, to: 37 },
    ),
  ],
  output: { unit: "%", decimals: 0 },
  source: {
    text: "Croughwell N, et al., J Thorac Cardiovasc Surg 1992;103:549–554",
    status: "read",
    seen: [
      opened(
        "https://c.coek.info/pdf-the-effect-of-temperature-on-cerebral-metabolism-and-blood-flow-in-adults-during.html",
        "primary",
        "abstract: 41 adults on bypass at 27 and 37 °C; median 2.8, 64 % less at 27 °C",
      ),
      noted("Metabolic rate", "primary", "2.8 and two values"),
    ],
  },
  limits: {
    en: "Of the brain only, never of the whole body. Measured at 27 and 37 °C in adults; below 27 °C it is extended, not measured.",
    es: "Solo del cerebro, nunca de todo el cuerpo. Medido a 27 y 37 °C en adultos; por debajo de 27 °C es una extensión, no una medida.",
  },
  compute: ({ brainTemperature_degC }) => 100 * Q10 ** ((brainTemperature_degC - 37) / 10),
});
