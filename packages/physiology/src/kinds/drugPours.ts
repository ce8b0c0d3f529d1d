import type { Pours } from "../drugs/Drug.ts";
import type { FastContents, SlowContents } from "./contents.ts";
import type { Ledger } from "./ledger.ts";

/** What a dose brings into the blood of one volume, and into the accounts. */
export function pour(
  { potassium_mmol = 0, calcium_mmol = 0, lidocaine_mg = 0, bicarbonate_mmol = 0, fibrinogen_g = 0 }: Pours,
  dose: number,
  volume: number,
  fast: FastContents,
  slow: SlowContents,
  ledger: Ledger,
): void {
  slow.potassium_mmol[volume] += potassium_mmol * dose;
  ledger.potassiumEntered_mmol[0] += potassium_mmol * dose;
  slow.calcium_mmol[volume] += calcium_mmol * dose;
  ledger.calciumEntered_mmol[0] += calcium_mmol * dose;
  slow.lidocaine_mg[volume] += lidocaine_mg * dose;
  slow.fibrinogen_g[volume] += fibrinogen_g * dose;
  ledger.fibrinogenEntered_g[0] += fibrinogen_g * dose;
  const base_mmol = bicarbonate_mmol * dose;
  fast.sid_mmol[volume] += base_mmol;
  ledger.sidEntered_mmol[0] += base_mmol;
  slow.sodium_mmol[volume] += base_mmol;
  ledger.sodiumEntered_mmol[0] += base_mmol;
  fast.co2_mmol[volume] += base_mmol;
  ledger.co2Supplied_mmol[0] += base_mmol;
}

/**
 * What leaves the central compartment of an ion's kinetics leaves the patient's blood: calcium for tissue and bone, bicarbonate
 * for interstitium and cells, with its CO2. Negative where it comes back. Sodium and potassium are spread elsewhere.
 */
export function withdraw(
  { calcium_mmol = 0, bicarbonate_mmol = 0 }: Pours,
  amount: number,
  blood: Int32Array,
  fast: FastContents,
  slow: SlowContents,
  ledger: Ledger,
): void {
  const calcium = calcium_mmol * amount;
  const base_mmol = bicarbonate_mmol * amount;
  if (calcium !== 0) ledger.calciumLeft_mmol[0] += take(slow.calcium_mmol, calcium, blood);
  if (base_mmol !== 0) {
    ledger.sidLeft_mmol[0] += take(fast.sid_mmol, base_mmol, blood);
    ledger.co2Exhausted_mmol[0] += take(fast.co2_mmol, base_mmol, blood);
  }
}

/** Takes from each volume its share of what all hold; returns what was taken, nothing where less is there. */
function take(column: Float64Array, amount: number, rows: Int32Array): number {
  let held = 0;
  for (let k = 0; k < rows.length; k++) held += column[rows[k]];
  if (!(held > amount)) return 0;
  for (let k = 0; k < rows.length; k++) column[rows[k]] -= (amount * column[rows[k]]) / held;
  return amount;
}
