import type { Engine } from "../engine/Engine.ts";

/** Columns that hold a volume or an amount, which can never be less than nothing. */
const AMOUNT =
  /\.(volume_mL|o2_mmol|co2_mmol|nitrogen_mmol|bubbles_mmol|hemoglobin_g|fetalHemoglobin_g|dpg_mmol|protein_g|sodium_mmol|potassium_mmol|calcium_mmol|glucose_mmol|lactate_mmol|heparin_IU|freeHemoglobin_g|vapor_mL|lidocaine_mg|platelets_1e9|fibrinogen_g|citrate_mmol|factors_g|gas_mmol|gasO2_mmol|gasCo2_mmol)$/;

/** Less than this is what rounding leaves of nothing. */
const ROUNDING = 1e-9;

/** Looks through the state of engines of one layout, without a search by name each time. */
export function amountWatch(engine: Engine): (engine: Engine) => readonly string[] {
  const names = engine.slots;
  const amounts = names.flatMap((name, index) => (AMOUNT.test(name) ? [index] : []));
  return (watched) => {
    const bytes = watched.snapshot();
    const state = new Float64Array(bytes.buffer, bytes.byteLength - names.length * 8, names.length);
    const found = state.every(Number.isFinite)
      ? []
      : names.filter((_, index) => !Number.isFinite(state[index])).map((name) => `${name} is not finite`);
    for (const index of amounts) {
      if (state[index] < -ROUNDING) found.push(`${names[index]} is ${state[index]}`);
    }
    return found;
  };
}
