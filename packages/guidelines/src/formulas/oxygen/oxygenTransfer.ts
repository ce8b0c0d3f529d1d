import { DERIVED } from "@openperfusion/signals";
import type { SignalId } from "@openperfusion/signals";
import { formula } from "../Formula.ts";
import { ofSignal, quantity } from "../FormulaInput.ts";
import { noted } from "../seen.ts";
import { po2, so2 } from "./inputs.ts";

const DL_PER_L = 10;
const cao2 = DERIVED.find(({ id }) => id === "derived.cao2")!;

/** By the signal's own formula, so that its constants stand in one place. */
function content_mL_per_dL(hemoglobin_g_per_dL: number, so2_percent: number, po2_mmHg: number): number {
  const inputs: Partial<Record<SignalId, number>> = {
    "blood.hemoglobin": hemoglobin_g_per_dL,
    "blood.arterial.so2": so2_percent,
    "blood.arterial.po2": po2_mmHg,
  };
  return cao2.compute(inputs as Record<SignalId, number>) as number;
}

export const oxygenTransfer = formula({
  id: "oxygenTransfer",
  group: "oxygen",
  label: { en: "Oxygen transfer of the oxygenator", es: "Transferencia de oxígeno del oxigenador" },
  formula: "10 · flow · (O2 content at the outlet − at the inlet), with 1.36 and 0.0031",
  inputs: [
    quantity(
      "bloodFlow_L_per_min",
      { en: "Blood flow through the oxygenator", es: "Flujo de sangre por el oxigenador" },
      "L/min",
      { from: 0, to: 10 },
    ),
    ofSignal("hemoglobin_g_per_dL", "blood.hemoglobin"),
    so2("inletSo2_percent", "Saturation at the inlet", "Saturación a la entrada"),
    po2("inletPo2_mmHg", "pO2 at the inlet", "pO2 a la entrada"),
    so2("outletSo2_percent", "Saturation at the outlet", "Saturación a la salida"),
    po2("outletPo2_mmHg", "pO2 at the outlet", "pO2 a la salida"),
  ],
  output: { unit: "mL/min", decimals: 0 },
  source: {
    text: "Conservation of oxygen",
    status: "secondary",
    seen: [noted("Oxygen transfer", "quoted", "formula and one value")],
  },
  limits: {
    en: "Both samples at one time, pO2 at the temperature of the blood; below zero where the samples were mixed up.",
    es: "Ambas muestras a la vez, pO2 a la temperatura de la sangre; negativa si se cambiaron las muestras.",
  },
  compute: (values) => {
    const inlet = content_mL_per_dL(
      values.hemoglobin_g_per_dL,
      values.inletSo2_percent,
      values.inletPo2_mmHg,
    );
    const outlet = content_mL_per_dL(
      values.hemoglobin_g_per_dL,
      values.outletSo2_percent,
      values.outletPo2_mmHg,
    );
    return DL_PER_L * values.bloodFlow_L_per_min * (outlet - inlet);
  },
});
