import type { FileImporter } from "../FileImporter.ts";
import { ABL800_GOLDEN } from "./abl800Golden.ts";
import { readAbl800 } from "./readAbl800.ts";

const EXPORT =
  "goga-lanchava/abl-cdi-method-comparison-tools, commit 4b11e84, examples/PatLog_export.csv: 1,907 samples of an ABL800";

/** Radiometer ABL800: the patient log as exported to a file, a sample a line with an error code behind every value. */
export const abl800: FileImporter = {
  id: "radiometer/abl800",
  version: 1,
  label: {
    en: "Radiometer ABL800 patient log export",
    es: "Exportación del registro de pacientes Radiometer ABL800",
  },
  evidence: "captured",
  read: readAbl800,
  signs: [
    {
      text: ".....",
      state: "notAvailable",
      label: { en: "no value could be given", es: "no se pudo dar un valor" },
    },
    {
      text: "(93)",
      state: "overflow",
      label: {
        en: "in the error code: above the reportable range",
        es: "en el código de error: por encima del intervalo",
      },
    },
    {
      text: "(94)",
      state: "underflow",
      label: {
        en: "in the error code: below the reportable range",
        es: "en el código de error: por debajo del intervalo",
      },
    },
  ],
  golden: ABL800_GOLDEN,
  provenance: [
    {
      fact: "A line of titles with units, then a sample a line; `;` between fields, texts in double quotes, a comma in numbers, lines end in CR CR LF",
      confidence: "captured",
      source: EXPORT,
    },
    { fact: "Time is `d.M.yyyy HH:mm`, without a zone", confidence: "captured", source: EXPORT },
    {
      fact: "An error code follows every value: text in words, several joined by `;`. A value with an error code is still a number; the code is kept beside it",
      confidence: "captured",
      source: EXPORT,
    },
    {
      fact: "(93) is above and (94) below the reportable range; the value is then empty",
      confidence: "captured",
      source: `${EXPORT}, in the error codes' own words`,
    },
    {
      fact: "pH, pCO2, pO2 are at 37 °C; those marked (T) are at the temperature in the column T",
      confidence: "inferred",
      source: `${EXPORT}: pH and pH(T) are equal in all 1,145 samples with T 37,0 and differ in all 755 others`,
    },
    {
      fact: "Of two columns with one title the last is measured",
      confidence: "inferred",
      source: `${EXPORT}: the first stands among what is entered (temperature, FIO2, weight); both are equal in all samples`,
    },
    {
      fact: "A sample that was interrupted or aborted is a line of three fields; it is rejected and kept",
      confidence: "captured",
      source: EXPORT,
    },
  ],
  unknowns: [
    "What an error code of `?` alone means beyond that the value is doubtful.",
    "Titles and separators of exports in other languages or regional settings: a file with other titles is rejected as a whole.",
    "Which of cBase(B), cBase(Ecf), ABE and SBE the catalogue's base excess is: all are kept as other fields, not as readings.",
  ],
};
