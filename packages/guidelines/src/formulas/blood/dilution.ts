import { ofSignal, quantity } from "../FormulaInput.ts";

/** Own blood and what it is diluted with. */
export const DILUTION = [
  ofSignal("hematocrit_percent", "blood.hematocrit"),
  quantity("bloodVolume_L", { en: "Blood volume", es: "Volemia" }, "L", { from: 0.05, to: 15 }),
  quantity("prime_L", { en: "Prime without red cells", es: "Cebado sin hematíes" }, "L", { from: 0, to: 5 }),
  quantity(
    "fluids_L",
    { en: "Other fluid before bypass", es: "Otros líquidos antes de la circulación extracorpórea" },
    "L",
    { from: 0, to: 10 },
  ),
] as const;

/** After mixing, nothing lost. */
export function dilutedHematocrit_percent(values: {
  readonly hematocrit_percent: number;
  readonly bloodVolume_L: number;
  readonly prime_L: number;
  readonly fluids_L: number;
}): number {
  const { hematocrit_percent, bloodVolume_L, prime_L, fluids_L } = values;
  return (hematocrit_percent * bloodVolume_L) / (bloodVolume_L + prime_L + fluids_L);
}
