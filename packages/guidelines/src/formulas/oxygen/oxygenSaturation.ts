import { formula } from "../Formula.ts";
import { quantity } from "../FormulaInput.ts";
import { noted, opened } from "../seen.ts";

export const oxygenSaturation = formula({
  id: "oxygenSaturation",
  group: "oxygen",
  label: {
    en: "Saturation from pO2 (Severinghaus)",
    es: "Saturación a partir de la pO2 (Severinghaus)",
  },
  formula: "100 / (1 + 23400 / (pO2³ + 150 · pO2))",
  inputs: [quantity("po2_mmHg", { en: "pO2", es: "pO2" }, "mm[Hg]", { from: 0, isOpen: true, to: 760 })],
  output: { unit: "%", decimals: 1 },
  source: {
    text: "Severinghaus JW, J Appl Physiol 1979;46:599–602, equation 1",
    status: "read",
    seen: [
      opened(
        "http://jap.physiology.org/content/46/3/599.long",
        "primary",
        "abstract: equation; within 0.0055 of the standard curve",
      ),
      noted("O2 dissociation (Severinghaus)", "quoted", "four values"),
    ],
  },
  limits: {
    en: "Adult hemoglobin at 37 °C and pH 7.40. Cold, pH, 2,3-DPG, fetal hemoglobin and carbon monoxide shift it.",
    es: "Hemoglobina adulta a 37 °C y pH 7,40. La desplazan frío, pH, 2,3-DPG, hemoglobina fetal y monóxido de carbono.",
  },
  compute: ({ po2_mmHg }) => 100 / (1 + 23_400 / (po2_mmHg ** 3 + 150 * po2_mmHg)),
});
