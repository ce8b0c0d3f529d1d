import { quantity } from "../FormulaInput.ts";

/** An analyzer measures at this temperature. */
export const ANALYZER_DEGC = 37;

export const patientTemperature = quantity(
  "temperature_degC",
  { en: "Temperature of the patient's blood", es: "Temperatura de la sangre del paciente" },
  "Cel",
  { from: 10, to: 43 },
);
