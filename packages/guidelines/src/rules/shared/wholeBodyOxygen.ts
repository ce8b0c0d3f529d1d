import { HUEFNER_ML_PER_G, O2_SOLUBILITY_ML_PER_DL_MMHG } from "@openperfusion/signals";
import type { SignalId } from "@openperfusion/signals";
import type { Quantity } from "../../quantity/Quantity.ts";
import { difference, product, ratio, signal, sum } from "../../quantity/quantities.ts";

const PER_PERCENT = 0.01;

/** Oxygen content of one blood in mL/dL, by the formula of `derived.cao2`. */
const content = (so2: SignalId, po2: SignalId): Quantity =>
  sum(
    product(HUEFNER_ML_PER_G * PER_PERCENT, signal("blood.hemoglobin"), signal(so2)),
    product(O2_SOLUBILITY_ML_PER_DL_MMHG, signal(po2)),
  );

const circuit = content("blood.arterial.so2", "blood.arterial.po2");
const native = content("blood.radialRight.so2", "blood.radialRight.po2");
const pump = signal("pump.arterial.flow");
const heart = signal("patient.cardiacOutput");

/**
 * Delivery over uptake on VA: the pump's share carries the circuit's blood, the heart's share what the lungs made of it,
 * taken from the right radial artery; both return by the veins that are drained. Flows in L/min, body size cancels out.
 */
const delivery = sum(product(pump, circuit), product(heart, native));
const taken = product(sum(pump, heart), content("blood.venous.so2", "blood.venous.po2"));
export const deliveryPerUptakeOnVa = ratio(delivery, difference(delivery, taken));

/**
 * On VV the heart alone carries the blood and its flow cancels out. The pulmonary artery holds returned blood, and so may
 * the drained blood: only venous blood from before the mixing tells what the body took.
 */
export const deliveryPerUptakeOnVv = ratio(
  native,
  difference(native, content("blood.trueVenous.so2", "blood.trueVenous.po2")),
);
