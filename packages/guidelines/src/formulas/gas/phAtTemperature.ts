import { formula } from "../Formula.ts";
import { ofSignal } from "../FormulaInput.ts";
import { noted, opened } from "../seen.ts";
import { ANALYZER_DEGC, patientTemperature } from "./sampleTemperature.ts";

export const phAtTemperature = formula({
  id: "phAtTemperature",
  group: "gas",
  label: { en: "pH at the patient's temperature", es: "pH a la temperatura del paciente" },
  formula: "pH37 + (−0.0147 + 0.0065 · (7.40 − pH37)) · (T − 37)",
  inputs: [ofSignal("ph37", "blood.arterial.ph"), patientTemperature],
  output: { unit: "[pH]", decimals: 3 },
  source: {
    text: "Rosenthal's −0.0147 per °C at pH 7.40, with the analyzers' term for other values (Instrumentation Laboratory 1301 and 1303)",
    status: "secondary",
    seen: [
      opened(
        "https://www.medicalalgorithms.com/correction-of-ph-for-temperature",
        "quoted",
        "formulas of five analyzers, −0.0146 to −0.015 per °C",
      ),
      noted("Temp correction", "quoted", "−0.0147 per °C (Rosenthal) and one value"),
    ],
  },
  limits: {
    en: "Blood sealed from air. Alpha-stat management reads the value at 37 °C, pH-stat this one.",
    es: "Sangre sellada del aire. El manejo alfa-stat lee el valor a 37 °C, el pH-stat este.",
  },
  compute: ({ ph37, temperature_degC }) =>
    ph37 + (-0.0147 + 0.0065 * (7.4 - ph37)) * (temperature_degC - ANALYZER_DEGC),
});
