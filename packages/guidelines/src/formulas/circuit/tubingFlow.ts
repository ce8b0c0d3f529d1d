import { DOSSIERS } from "../../bibliography/dossiers.ts";
import { formula } from "../Formula.ts";
import { choice } from "../FormulaInput.ts";
import { noted } from "../seen.ts";

/** By inner diameter in inches, L/min through a meter of tube at a gradient of 100 mmHg. */
const FLOW_L_PER_MIN = { "3/16": 1.2, "1/4": 2.5, "3/8": 5, "1/2": 10 } as const;

/** Four published points; between and beyond them nothing is worked out. */
export const tubingFlow = formula({
  id: "tubingFlow",
  group: "circuit",
  label: {
    en: "Flow through tubing at 100 mmHg a meter",
    es: "Flujo por la tubería a 100 mmHg por metro",
  },
  formula: '3/16": 1.2; 1/4": 2.5; 3/8": 5; 1/2": 10 L/min',
  inputs: [
    choice(
      "innerDiameter_in",
      { en: "Inner diameter", es: "Diámetro interior" },
      {
        "3/16": { en: "3/16 inch", es: "3/16 de pulgada" },
        "1/4": { en: "1/4 inch", es: "1/4 de pulgada" },
        "3/8": { en: "3/8 inch", es: "3/8 de pulgada" },
        "1/2": { en: "1/2 inch", es: "1/2 pulgada" },
      },
    ),
  ],
  output: { unit: "L/min", decimals: 1 },
  source: {
    text: "ELSO General Guidelines 1.4, 2017",
    status: "secondary",
    seen: [
      noted("Tubing flow @100 mmHg/m", "quoted", "four values"),
      {
        where: `${DOSSIERS.PER207.address}, §2.4`,
        on: DOSSIERS.PER207.on,
        as: "quoted",
        claim: "the same four values, for one meter of tube",
      },
    ],
  },
  limits: {
    en: "Blood's hematocrit and temperature are not stated, nor what was measured: for choosing a tube, not for reading a resistance. Connectors and bends add to it.",
    es: "No constan el hematocrito ni la temperatura de la sangre, ni qué se midió: sirve para elegir un tubo, no para leer una resistencia. Los conectores y codos suman.",
  },
  compute: ({ innerDiameter_in }) => FLOW_L_PER_MIN[innerDiameter_in],
});
