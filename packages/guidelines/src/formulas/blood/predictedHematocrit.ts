import { formula } from "../Formula.ts";
import { noted, opened } from "../seen.ts";
import { DILUTION, dilutedHematocrit_percent } from "./dilution.ts";

export const predictedHematocrit = formula({
  id: "predictedHematocrit",
  group: "blood",
  label: { en: "Predicted hematocrit on bypass", es: "Hematocrito previsto en circulación extracorpórea" },
  formula: "hematocrit · blood volume / (blood volume + prime + fluids)",
  inputs: DILUTION,
  output: { unit: "%", decimals: 1 },
  source: {
    text: "Conservation of red cells; to be worked out before bypass by the AmSECT standards of 2017 (item 13)",
    status: "secondary",
    seen: [
      noted("Predicted Hct on CPB", "quoted", "formula and three values"),
      opened(
        "https://pmc.ncbi.nlm.nih.gov/articles/PMC6586263",
        "primary",
        "abstract: the estimate of blood volume is the main error of the prediction",
      ),
    ],
  },
  limits: {
    en: "As good as the blood volume that goes in. Bleeding, urine, ultrafiltration and shift of fluid are not in it.",
    es: "Tan bueno como la volemia que se introduce. No incluye sangrado, diuresis, ultrafiltración ni paso de líquido.",
  },
  compute: dilutedHematocrit_percent,
});
