import { formula } from "../Formula.ts";
import { opened } from "../seen.ts";
import { BODY_SIZE } from "./bodySize.ts";

export const haycock = formula({
  id: "haycock",
  group: "body",
  label: { en: "Body surface area (Haycock)", es: "Superficie corporal (Haycock)" },
  formula: "0.024265 · height^0.3964 · weight^0.5378",
  inputs: BODY_SIZE,
  output: { unit: "m2", decimals: 2 },
  source: {
    text: "Haycock GB, Schwartz GJ, Wisotsky DH, J Pediatr 1978;93:62–66",
    status: "secondary",
    seen: [
      opened("http://globalrph.com/bsa2.htm", "quoted", "citation and coefficients, in cm and kg"),
      opened("https://harderworld.com/2013/03/13/here-we-go-again-2/", "quoted", "the same coefficients"),
    ],
  },
  limits: {
    en: "Validated in infants, children and adults, by its title. Indices of this project are per Du Bois area.",
    es: "Validada en lactantes, niños y adultos, según su título. Los índices de este proyecto son por superficie de Du Bois.",
  },
  compute: ({ height_cm, weight_kg }) => 0.024265 * height_cm ** 0.3964 * weight_kg ** 0.5378,
});
