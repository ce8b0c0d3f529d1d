import { formula } from "../Formula.ts";
import { opened } from "../seen.ts";
import { BODY_SIZE } from "./bodySize.ts";

const GRAMS_PER_KG = 1000;

export const boyd = formula({
  id: "boyd",
  group: "body",
  label: { en: "Body surface area (Boyd)", es: "Superficie corporal (Boyd)" },
  formula: "0.0003207 · height^0.3 · g^(0.7285 − 0.0188 · log10 g), g = weight in grams",
  inputs: BODY_SIZE,
  output: { unit: "m2", decimals: 2 },
  source: {
    text: "Boyd, 1935",
    status: "secondary",
    seen: [
      opened(
        "https://harderworld.com/2013/03/13/here-we-go-again-2/",
        "quoted",
        "coefficients, in cm and grams",
      ),
      opened("http://www.bmi-calculator.net/bsa-calculator/", "quoted", "the same coefficients, 1935"),
    ],
  },
  limits: {
    en: "The weight is in grams, also in the logarithm. Indices of this project are per Du Bois area.",
    es: "El peso va en gramos, también en el logaritmo. Los índices de este proyecto son por superficie de Du Bois.",
  },
  compute: ({ height_cm, weight_kg }) => {
    const weight_g = GRAMS_PER_KG * weight_kg;
    return 0.0003207 * height_cm ** 0.3 * weight_g ** (0.7285 - 0.0188 * Math.log10(weight_g));
  },
});
