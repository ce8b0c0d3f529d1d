import { startOf } from "../../quantity/Moment.ts";
import { atMoment, product, ratio, signal, weight_kg } from "../../quantity/quantities.ts";
import { fact } from "../../rule/conditions.ts";

const ML_PER_L = 1000;

export const antegradePerfusion = fact("treatment.antegradeCerebralPerfusion");

/** Flow of a pump of its own, in mL/min per kg of body weight. */
export const perfusionPerKg = ratio(product(signal("pump.cerebral.flow"), ML_PER_L), weight_kg);

export const nasopharyngeal_degC = signal("patient.temperature.nasopharyngeal");

/** A body warms while it stands still; how cold arrest was begun is what its class goes by. */
export const atArrest_degC = atMoment(nasopharyngeal_degC, startOf("arrest"));

export const CEREBRAL_FLOW_RULES = {
  eacts24: "cpb.arch.cerebralFlow10To15Eacts24",
  tgkdc21: [
    "cpb.arch.cerebralFlow20To24Tgkdc21",
    "cpb.arch.cerebralFlow24To28Tgkdc21",
    "cpb.arch.cerebralFlow28To32Tgkdc21",
  ],
} as const;

export const CEREBRAL_PRESSURE_RULES = {
  eacts24: "cpb.arch.cerebralPressure40To80Eacts24",
  tgkdc21: [
    "cpb.arch.cerebralPressure20To24Tgkdc21",
    "cpb.arch.cerebralPressure24To28Tgkdc21",
    "cpb.arch.cerebralPressure28To32Tgkdc21",
  ],
} as const;
