import { formula } from "../Formula.ts";
import { ofSignal, quantity } from "../FormulaInput.ts";
import { noted } from "../seen.ts";

export const heparinDose = formula({
  id: "heparinDose",
  group: "anticoagulation",
  label: { en: "Heparin by weight", es: "Heparina por peso" },
  formula: "dose per kg · weight",
  inputs: [
    quantity("dose_IU_per_kg", { en: "Dose per kg", es: "Dosis por kg" }, "[IU]/kg", { from: 0, to: 600 }),
    ofSignal("weight_kg", "patient.weight"),
  ],
  output: { unit: "[IU]", decimals: 0 },
  source: {
    text: "Texts on bypass: 300 to 400 IU/kg before bypass",
    status: "secondary",
    seen: [noted("Heparin load", "quoted", "300–400 IU/kg and one value")],
  },
  limits: {
    en: "A product, not a prescription: bypass goes by the clotting time that is reached, ECMO by other doses.",
    es: "Un producto, no una prescripción: la circulación extracorpórea se guía por el tiempo de coagulación alcanzado, la ECMO por otras dosis.",
  },
  compute: ({ dose_IU_per_kg, weight_kg }) => dose_IU_per_kg * weight_kg,
});
