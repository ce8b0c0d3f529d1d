import type { Text } from "@openperfusion/signals";
import type { Ions } from "./ions.ts";

/**
 * A cardioplegia: a crystalloid, given alone or with blood from the oxygenator. Amounts per liter of the crystalloid.
 * Glutamate, aspartate, THAM and the drugs that some centers add are left out.
 */
export interface Cardioplegia extends Ions {
  readonly id: string;
  readonly label: Text;
  readonly glucose_mmol_per_L: number;
  readonly mannitol_mmol_per_L: number;
  readonly lidocaine_mg_per_L: number;
  readonly histidine_mmol_per_L: number;
  readonly ph: number;
  /** Parts of blood to one part of crystalloid: 0 crystalloid, 4 blood 4:1, 0.25 del Nido. */
  readonly bloodParts: number;
  readonly temperature_degC: number;
  readonly dose_mL_per_kg: number;
  readonly laterDose_mL_per_kg: number;
  readonly interval_min: number;
  /** What of the composition, pH and mixing comes from where. */
  readonly source: string;
  /** Temperature, doses, interval. */
  readonly useSource: string;
}

/** Concentration in what reaches the heart: (parts·blood + crystalloid)/(parts + 1). */
export function delivered(parts: number, blood: number, crystalloid: number): number {
  return (parts * blood + crystalloid) / (parts + 1);
}

export function deliveredPotassium_mmol_per_L(cardioplegia: Cardioplegia, plasma_mmol_per_L: number): number {
  return delivered(cardioplegia.bloodParts, plasma_mmol_per_L, cardioplegia.potassium_mmol_per_L);
}
