import type { TissuePart } from "../assemblies/parts.ts";
import type { BodySize } from "./adultBody.ts";

/**
 * Shares of uptake and usual flows of an anesthetized adult (teaching assumption); masses share 75 kg. The brain's Q10 of 2.3
 * is that of McCullough's table (1999), the others' 1.75 brings the whole body to 1.8.
 */
export function bodyTissues({
  weight_kg,
  vessels,
  flow = vessels,
  brain = 1,
  brainMass = 1,
}: BodySize): readonly TissuePart[] {
  const size = flow / 1.04;
  const brainShare = Math.min(0.3, (BRAIN_SHARE * brain) / size);
  const tissue = (
    name: string,
    bed: string,
    supply: string,
    mass_kg: number,
    vo2_share: number,
    q10: number,
    usualFlow_mL_per_s: number,
    room_W_per_K: number,
    regulation: TissuePart["regulation"],
    reflexGain: number,
    lactateClearance_mL_per_s = 0,
  ): TissuePart => {
    const inHead = regulation === "cerebral";
    return {
      name: `patient.${name}`,
      bed: `patient.${bed}`,
      supply: `patient.${supply}`,
      mass_kg: inHead ? mass_kg * brainMass : (mass_kg * weight_kg) / 75,
      vo2_share: vo2_share * (inHead ? brainShare / BRAIN_SHARE : (1 - brainShare) / (1 - BRAIN_SHARE)),
      q10,
      usualFlow_mL_per_s: usualFlow_mL_per_s * (inHead ? brain : size),
      room_W_per_K: room_W_per_K * flow,
      lactateClearance_mL_per_s: lactateClearance_mL_per_s * flow,
      reflexGain,
      regulation,
    };
  };
  return [
    tissue(
      "brainRight",
      "brainBedRight",
      "cerebralArteriolesRight",
      0.7,
      0.095,
      2.3,
      5.5,
      0.025,
      "cerebral",
      0,
    ),
    tissue("brainLeft", "brainBedLeft", "cerebralArteriolesLeft", 0.7, 0.095, 2.3, 5.5, 0.025, "cerebral", 0),
    tissue("myocardium", "coronaryBed", "coronaryArterioles", 0.35, 0.105, 1.75, 2.4, 0.02, "coronary", 0),
    tissue("upperBody", "upperBed", "upperArteriolesRight", 23, 0.16, 1.75, 7.7, 1.2, "reflex", 0.8),
    tissue("viscera", "splanchnicBed", "splanchnicArterioles", 9, 0.24, 1.75, 13.2, 0.3, "reflex", 0.7, 28),
    tissue("kidneys", "renalBed", "renalArterioles", 0.3, 0.08, 1.75, 13, 0.01, "renal", 0.4),
    tissue("legRight", "legBedRight", "legArteriolesRight", 19, 0.115, 1.75, 11.5, 0.6, "reflex", 0.8),
    tissue("legLeft", "legBedLeft", "legArteriolesLeft", 19, 0.115, 1.75, 11.5, 0.6, "reflex", 0.8),
  ];
}

/** Both halves of the brain, of the reference subject's uptake. */
const BRAIN_SHARE = 0.19;
