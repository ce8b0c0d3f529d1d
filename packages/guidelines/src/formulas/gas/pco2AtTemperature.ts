import { formula } from "../Formula.ts";
import { choice, ofSignal } from "../FormulaInput.ts";
import { noted, opened } from "../seen.ts";
import { ANALYZER_DEGC, patientTemperature } from "./sampleTemperature.ts";

const SLOPES_PER_DEGC = { "0.0185": 0.0185, "0.019": 0.019, "0.021": 0.021 } as const;

export const pco2AtTemperature = formula({
  id: "pco2AtTemperature",
  group: "gas",
  label: { en: "pCO2 at the patient's temperature", es: "pCO2 a la temperatura del paciente" },
  formula: "pCO2 at 37 °C · 10^(k · (T − 37))",
  inputs: [
    ofSignal("pco2At37_mmHg", "blood.arterial.pco2"),
    patientTemperature,
    choice(
      "k",
      { en: "k, by the analyzer", es: "k, según el analizador" },
      {
        "0.0185": { en: "0.0185", es: "0,0185" },
        "0.019": {
          en: "0.019 (Corning, Instrumentation Laboratory)",
          es: "0,019 (Corning, Instrumentation Laboratory)",
        },
        "0.021": { en: "0.021 (Radiometer ABL-3)", es: "0,021 (Radiometer ABL-3)" },
      },
    ),
  ],
  output: { unit: "mm[Hg]", decimals: 1 },
  source: {
    text: "Analyzers' formulas",
    status: "secondary",
    seen: [
      opened(
        "https://www.medicalalgorithms.com/correction-of-pco2-for-temperature",
        "quoted",
        "0.021 Radiometer ABL-3; 0.019 Corning and Instrumentation Laboratory",
      ),
      noted("Temp correction", "quoted", "0.0185, and 0.019 in some texts"),
    ],
  },
  limits: {
    en: "Blood sealed from air. Analyzers differ: at 28 °C by 5 %; take the one that your laboratory uses.",
    es: "Sangre sellada del aire. Los analizadores difieren: a 28 °C un 5 %; use el de su laboratorio.",
  },
  compute: ({ pco2At37_mmHg, temperature_degC, k }) =>
    pco2At37_mmHg * 10 ** (SLOPES_PER_DEGC[k] * (temperature_degC - ANALYZER_DEGC)),
});
