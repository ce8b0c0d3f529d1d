import type { SignalId } from "@openperfusion/signals";

/**
 * What a console in the circuit says of blood is what its in-line monitor shows of it, late and a little wrong; the engine keeps
 * `blood.arterial` and `blood.venous` for what a laboratory finds. A quantity without a channel is read as it is.
 */
export function inlineSignal(signal: SignalId): SignalId {
  return INLINE[signal] ?? signal;
}

const INLINE: Readonly<Partial<Record<SignalId, SignalId>>> = {
  "blood.arterial.ph": "blood.inlineArterial.ph",
  "blood.arterial.pco2": "blood.inlineArterial.pco2",
  "blood.arterial.po2": "blood.inlineArterial.po2",
  "blood.arterial.hco3": "blood.inlineArterial.hco3",
  "blood.arterial.temperature": "blood.inlineArterial.temperature",
  "blood.potassium": "blood.inlineArterial.potassium",
  "blood.venous.so2": "blood.inlineVenous.so2",
  "blood.hematocrit": "blood.inlineVenous.hematocrit",
  "blood.hemoglobin": "blood.inlineVenous.hemoglobin",
};
