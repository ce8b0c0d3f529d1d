import { ofSignal } from "../FormulaInput.ts";

/** Height in cm and weight in kg, as every formula of body size takes them. */
export const BODY_SIZE = [
  ofSignal("height_cm", "patient.height"),
  ofSignal("weight_kg", "patient.weight"),
] as const;
