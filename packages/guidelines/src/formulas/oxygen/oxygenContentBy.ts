import { HUEFNER_ML_PER_G, O2_SOLUBILITY_ML_PER_DL_MMHG } from "@openperfusion/signals";
import { formula } from "../Formula.ts";
import { choice, ofSignal } from "../FormulaInput.ts";
import { noted } from "../seen.ts";
import { po2, so2 } from "./inputs.ts";

/** Oxygen per gram of hemoglobin, and dissolved in blood. */
const CONSTANTS = {
  bypass: { huefner_mL_per_g: HUEFNER_ML_PER_G, solubility_mL_per_dL_mmHg: O2_SOLUBILITY_ML_PER_DL_MMHG },
  common: { huefner_mL_per_g: 1.34, solubility_mL_per_dL_mmHg: 0.003 },
  full: { huefner_mL_per_g: 1.39, solubility_mL_per_dL_mmHg: 0.0031 },
  elso: { huefner_mL_per_g: 1.39, solubility_mL_per_dL_mmHg: 0.0034 },
} as const;

export const oxygenContentBy = formula({
  id: "oxygenContentBy",
  group: "oxygen",
  label: { en: "Oxygen content by other constants", es: "Contenido de oxígeno con otras constantes" },
  formula: "k · Hb · SO2 / 100 + a · pO2",
  inputs: [
    choice(
      "constants",
      { en: "Constants k and a", es: "Constantes k y a" },
      {
        bypass: {
          en: "1.36 and 0.0031 (texts on bypass)",
          es: "1,36 y 0,0031 (textos de circulación extracorpórea)",
        },
        common: { en: "1.34 and 0.003 (common)", es: "1,34 y 0,003 (habitual)" },
        full: { en: "1.39 and 0.0031", es: "1,39 y 0,0031" },
        elso: { en: "1.39 and 0.0034 (ELSO)", es: "1,39 y 0,0034 (ELSO)" },
      },
    ),
    ofSignal("hemoglobin_g_per_dL", "blood.hemoglobin"),
    so2("so2_percent", "Oxygen saturation", "Saturación de oxígeno"),
    po2("po2_mmHg", "pO2", "pO2"),
  ],
  output: { unit: "mL/dL", decimals: 2 },
  source: {
    text: "Constants as in use; Dijkhuizen et al. measured 1.368, doi:10.1007/BF00582188",
    status: "secondary",
    seen: [noted("CaO2", "quoted", "sets of constants and who uses them")],
  },
  limits: {
    en: "For comparison. Signals and rules of this project use 1.36 and 0.0031 only: near a threshold the constants decide.",
    es: "Para comparar. Las señales y reglas de este proyecto usan solo 1,36 y 0,0031: cerca de un umbral deciden las constantes.",
  },
  compute: ({ constants, hemoglobin_g_per_dL, so2_percent, po2_mmHg }) => {
    const { huefner_mL_per_g, solubility_mL_per_dL_mmHg } = CONSTANTS[constants];
    return (
      (huefner_mL_per_g * hemoglobin_g_per_dL * so2_percent) / 100 + solubility_mL_per_dL_mmHg * po2_mmHg
    );
  },
});
