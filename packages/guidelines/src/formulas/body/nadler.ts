import { formula } from "../Formula.ts";
import { choice, ofSignal } from "../FormulaInput.ts";
import { noted, opened } from "../seen.ts";

const CM_PER_M = 100;
const COEFFICIENTS = {
  male: { height: 0.3669, weight: 0.03219, constant: 0.6041 },
  female: { height: 0.3561, weight: 0.03308, constant: 0.1833 },
} as const;

export const nadler = formula({
  id: "nadler",
  group: "body",
  label: { en: "Blood volume (Nadler)", es: "Volemia (Nadler)" },
  formula:
    "men 0.3669 · h³ + 0.03219 · weight + 0.6041; women 0.3561 · h³ + 0.03308 · weight + 0.1833; h in m",
  inputs: [
    choice(
      "sex",
      { en: "Sex", es: "Sexo" },
      { male: { en: "male", es: "hombre" }, female: { en: "female", es: "mujer" } },
    ),
    ofSignal("height_cm", "patient.height"),
    ofSignal("weight_kg", "patient.weight", { from: 25 }),
  ],
  output: { unit: "L", decimals: 2 },
  source: {
    text: "Nadler SB, Hidalgo JH, Bloch T, Surgery 1962;51:224–232",
    status: "secondary",
    seen: [
      opened(
        "https://github.com/openEHR/gdl-guideline-models/blob/4f01e98c3e040d1fbd2a4c0462fecc3f5e439205/guidelines/Blood_Volume_Calculation_guideline.v1.gdl2.json",
        "quoted",
        "citation and coefficients; used there from 25 kg on",
      ),
      opened(
        "https://pmc.ncbi.nlm.nih.gov/articles/PMC6586263",
        "primary",
        "abstract: 113 operations; four estimates, Nadler among them, too high where hematocrit is low",
      ),
    ].concat(noted("Blood volume, Nadler", "quoted", "coefficients and two values")),
  },
  limits: {
    en: "From normal adults; used from 25 kg on. On bypass too high where hematocrit is low, too low where it is high.",
    es: "De adultos normales; se usa desde 25 kg. En circulación extracorpórea, de más con hematocrito bajo y de menos con alto.",
  },
  compute: ({ sex, height_cm, weight_kg }) => {
    const { height, weight, constant } = COEFFICIENTS[sex];
    return height * (height_cm / CM_PER_M) ** 3 + weight * weight_kg + constant;
  },
});
