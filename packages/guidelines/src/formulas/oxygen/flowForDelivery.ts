import { SIGNALS } from "@openperfusion/signals";
import { formula } from "../Formula.ts";
import { ofSignal, quantity } from "../FormulaInput.ts";
import { noted } from "../seen.ts";

/** mL/dL times L/min is 10 mL/min. */
const DL_PER_L = 10;

export const flowForDelivery = formula({
  id: "flowForDelivery",
  group: "oxygen",
  label: { en: "Flow index for an oxygen delivery", es: "Índice de flujo para un aporte de oxígeno" },
  formula: "DO2i / (10 · CaO2)",
  inputs: [
    quantity("do2i_mL_per_min_m2", SIGNALS["derived.do2i"].label, "mL/(min.m2)", { from: 0, to: 1500 }),
    ofSignal("cao2_mL_per_dL", "derived.cao2", { from: 0, isOpen: true }),
  ],
  output: { unit: "L/(min.m2)", decimals: 2 },
  source: {
    text: "The definition of DO2i, solved for the flow",
    status: "algebra",
    seen: [noted("CI needed for DO2i 280", "primary", "formula and five values, computed")],
  },
  limits: {
    en: "Flow that reaches the body, not the pump's. What a cannula or a vein lets through is another matter.",
    es: "Flujo que llega al cuerpo, no el de la bomba. Lo que deja pasar una cánula o una vena es otra cosa.",
  },
  compute: ({ do2i_mL_per_min_m2, cao2_mL_per_dL }) => do2i_mL_per_min_m2 / (DL_PER_L * cao2_mL_per_dL),
});
