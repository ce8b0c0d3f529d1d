import type { Model } from "../engine/Model.ts";

/**
 * Carries a settled state over to a model that was laid out for another patient or another circuit, slot by slot of the same
 * name: what had grown by a factor since it was laid out grows by that factor here, what had been nothing takes the
 * same value. Slots that have not changed, the parameters, stay this model's own. Fetal hemoglobin is the patient's
 * share of all hemoglobin.
 */
export function adoptPreset(model: Model, from: Model, settled: Float64Array): void {
  const { layout, state } = model;
  for (const { name, index } of from.layout.slots) {
    const laidOut = from.state[index];
    const value = settled[index];
    if (value === laidOut || !layout.has(name)) continue;
    const at = layout.slot(name);
    state[at] = laidOut === 0 || state[at] === 0 ? value : state[at] * (value / laidOut);
    if (!name.endsWith(HEMOGLOBIN)) continue;
    const fetal = name.replace(HEMOGLOBIN, ".fetalHemoglobin_g");
    state[layout.slot(fetal)] = (model.patient.fetalHemoglobin_fraction ?? 0) * state[at];
  }
}

const HEMOGLOBIN = ".hemoglobin_g";
