import { formula } from "../Formula.ts";
import { noted, opened } from "../seen.ts";
import { BODY_SIZE } from "./bodySize.ts";

export const mosteller = formula({
  id: "mosteller",
  group: "body",
  label: { en: "Body surface area (Mosteller)", es: "Superficie corporal (Mosteller)" },
  formula: "√(height · weight / 3600)",
  inputs: BODY_SIZE,
  output: { unit: "m2", decimals: 2 },
  source: {
    text: "Mosteller RD, N Engl J Med 1987;317:1098",
    status: "secondary",
    seen: [
      opened("http://globalrph.com/bsa2.htm", "quoted", "citation and formula, in cm and kg"),
      noted("BSA Mosteller", "quoted", "formula and two values"),
    ],
  },
  limits: {
    en: "A simplification, not a fit of its own. Indices of this project are per Du Bois area.",
    es: "Una simplificación, no un ajuste propio. Los índices de este proyecto son por superficie de Du Bois.",
  },
  compute: ({ height_cm, weight_kg }) => Math.sqrt((height_cm * weight_kg) / 3600),
});
