import { formula } from "../Formula.ts";
import { opened } from "../seen.ts";
import { BODY_SIZE } from "./bodySize.ts";

export const gehanGeorge = formula({
  id: "gehanGeorge",
  group: "body",
  label: { en: "Body surface area (Gehan–George)", es: "Superficie corporal (Gehan–George)" },
  formula: "0.0235 · height^0.42246 · weight^0.51456",
  inputs: BODY_SIZE,
  output: { unit: "m2", decimals: 2 },
  source: {
    text: "Gehan EA, George SL, Cancer Chemother Rep 1970;54:225–235",
    status: "secondary",
    seen: [
      opened(
        "http://globalrph.com/bsa2.htm",
        "quoted",
        "citation and coefficients, in cm and kg; measured on 401 persons",
      ),
      opened("https://harderworld.com/2013/03/13/here-we-go-again-2/", "quoted", "the same coefficients"),
    ],
  },
  limits: {
    en: "Fitted on 401 persons, children and adults. Indices of this project are per Du Bois area.",
    es: "Ajustada con 401 personas, niños y adultos. Los índices de este proyecto son por superficie de Du Bois.",
  },
  compute: ({ height_cm, weight_kg }) => 0.0235 * height_cm ** 0.42246 * weight_kg ** 0.51456,
});
