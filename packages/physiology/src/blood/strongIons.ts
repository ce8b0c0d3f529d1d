import { CELL_SHARE, STANDARD_BICARBONATE } from "./baseExcess.ts";

/**
 * The strong ion difference of whole blood, an amount that mixes with volume, and base excess, what a laboratory prints
 * of it. At pH 7.40, pCO2 40 mmHg and full saturation the base excess is zero, and strong ions balance bicarbonate,
 * plasma protein and what red cells hold; away from there the difference is base excess itself:
 *
 *   SID = BE + 24.26·(1 − 0.0143·Hb) + 0.241·protein + 0.135·Hb      (mmol/L; protein and Hb in g/L but for 0.0143·g/dL)
 *
 * Bicarbonate and the share of cells: R. Zander's Van Slyke equation (`baseExcess.ts`). Protein: 0.104·(7.40 − 5.08) mEq/g,
 * D. D. Van Slyke et al., J Biol Chem 79:769 (1928). Cells: Na 11 + K 92 + Mg 5 − Cl 50 − bicarbonate 13 mEq in a liter
 * of cells (textbook table) leave 45 for hemoglobin and phosphates, 0.135 per gram of hemoglobin; a teaching
 * assumption, which no pH depends on as long as cells come and go with what they carry.
 *
 * So a fluid acts by what it holds: saline and Ringer's lactate (lactate counted as the strong ion that it is) bring 0,
 * sodium bicarbonate its own amount of both SID and CO2. Weak acids other than these (phosphate given, gelatin) are left out.
 */
export function sidFromBaseExcess_mmol_per_mL(
  baseExcess_mmol_per_L: number,
  hemoglobin_g_per_mL: number,
  protein_g_per_mL: number,
): number {
  return 0.001 * (baseExcess_mmol_per_L + neutralSid_mmol_per_L(hemoglobin_g_per_mL, protein_g_per_mL));
}

/** Base excess at the blood's own hemoglobin and protein: the one thing about it that CO2 doesn't move. */
export function baseExcessFromSid_mmol_per_L(
  sid_mmol_per_mL: number,
  hemoglobin_g_per_mL: number,
  protein_g_per_mL: number,
): number {
  return 1000 * sid_mmol_per_mL - neutralSid_mmol_per_L(hemoglobin_g_per_mL, protein_g_per_mL);
}

/** The strong ion difference of blood whose base excess is zero; linear in what it holds. */
function neutralSid_mmol_per_L(hemoglobin_g_per_mL: number, protein_g_per_mL: number): number {
  return (
    STANDARD_BICARBONATE * (1 - CELL_SHARE * 100 * hemoglobin_g_per_mL) +
    PROTEIN_CHARGE_MMOL_PER_G * 1000 * protein_g_per_mL +
    CELL_CHARGE_MMOL_PER_G * 1000 * hemoglobin_g_per_mL
  );
}

const PROTEIN_CHARGE_MMOL_PER_G = 0.104 * (7.4 - 5.08);
const CELL_CHARGE_MMOL_PER_G = 0.135;
