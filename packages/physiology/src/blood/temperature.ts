import { exp } from "../math/exp.ts";

/**
 * Blood sealed from air and brought from 37 °C to another temperature keeps its content; its tensions change.
 *
 *   pH(T)   = pH(37) + (−0.0147 + 0.0065·(7.4 − pH(37)))·(T − 37)      (as laboratory analyzers correct it)
 *   pCO2(T) = pCO2(37)·10^(0.018·(T − 37))                             (Siemens 2012 table: 0.0176 … 0.0181)
 *
 * pO2(T) is not a formula here: it follows from the same oxygen content on the curve at T.
 * Checked against that table from 29 to 41 °C; used down to 10 °C.
 */
export function phAtTemperature(ph37: number, temperature_degC: number): number {
  return ph37 + (-0.0147 + 0.0065 * (7.4 - ph37)) * (temperature_degC - 37);
}

export function co2TemperatureFactor(temperature_degC: number): number {
  return exp(0.018 * Math.LN10 * (temperature_degC - 37));
}

/** Vapor pressure of water at saturation, O. Tetens 1930 as corrected by A. L. Buck 1981: 47.1 mmHg at 37 °C. */
export function waterVapor_mmHg(temperature_degC: number): number {
  return 4.584 * exp((17.502 * temperature_degC) / (240.97 + temperature_degC));
}
