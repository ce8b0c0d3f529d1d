import type { Text } from "@openperfusion/signals";

/** Whom a rule was written for. Bounds in years: an adult is 18 or older, a neonate 28 days or younger. */
export const POPULATIONS = {
  adult: { label: { en: "adults", es: "adultos" }, from_years: 18, below_years: Number.POSITIVE_INFINITY },
  child: { label: { en: "children", es: "niños" }, from_years: 0, below_years: 18 },
  neonate: { label: { en: "neonates", es: "neonatos" }, from_years: 0, below_years: 29 / 365.25 },
} as const satisfies Readonly<
  Record<string, { readonly label: Text; readonly from_years: number; readonly below_years: number }>
>;

export type Population = keyof typeof POPULATIONS;

/** Undefined where the age is not known: nobody is taken for an adult. */
export function belongsTo(population: Population, age_years: number | undefined): boolean | undefined {
  if (age_years === undefined) return undefined;
  const { from_years, below_years } = POPULATIONS[population];
  return age_years >= from_years && age_years < below_years;
}
