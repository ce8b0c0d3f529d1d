/**
 * Where figures come from: for every field that holds figures, a publication with its place, or the word "assumed" or
 * "teaching assumption". A figure that is only remembered counts as assumed until somebody has read it.
 */
export type SourcesOf<Figures> = { readonly [Field in keyof Figures]: string };

/** Water at room temperature, the fluid of makers' charts: 1 mPa·s and 1 kg/L in round figures (20 °C). */
export const WATER = { viscosity_mPas: 1, density_kg_per_L: 1 } as const;

/** Density of blood from Hct 20 to 45 %: 1.04 to 1.06 kg/L; one figure (assumed) serves everywhere. */
export const BLOOD_DENSITY_KG_PER_L = 1.05;
