import { formula } from "../Formula.ts";
import { quantity } from "../FormulaInput.ts";
import { noted } from "../seen.ts";

/** mm² · m is mL. */
export const tubingVolume = formula({
  id: "tubingVolume",
  group: "circuit",
  label: { en: "Volume of tubing", es: "Volumen de la tubería" },
  formula: "π · (inner diameter / 2)² · length",
  inputs: [
    quantity("innerDiameter_mm", { en: "Inner diameter", es: "Diámetro interior" }, "mm", {
      from: 0,
      to: 30,
    }),
    quantity("length_m", { en: "Length", es: "Longitud" }, "m", { from: 0, to: 20 }),
  ],
  output: { unit: "mL", decimals: 1 },
  source: {
    text: "Volume of a cylinder",
    status: "algebra",
    seen: [noted("Tubing volume", "primary", "four values by inch sizes")],
  },
  limits: {
    en: "Without connectors. An inch is 25.4 mm: 3/8 is 9.525 mm.",
    es: "Sin conectores. Una pulgada son 25,4 mm: 3/8 son 9,525 mm.",
  },
  compute: ({ innerDiameter_mm, length_m }) => Math.PI * (innerDiameter_mm / 2) ** 2 * length_m,
});
