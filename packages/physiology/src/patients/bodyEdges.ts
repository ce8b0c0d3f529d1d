import type { EdgePart, PipePart } from "../assemblies/parts.ts";
import type { BodySize } from "./adultBody.ts";

/** Viscosity of the reference subject's blood (hematocrit 42 %, 37 °C), for which its resistances are given. */
export const NORMAL_BLOOD_MPAS = 3.2;

/** Vessels and valves. */
export function bodyEdges({
  vessels,
  flow: size = vessels,
  tone,
  closing: closes = 1,
}: BodySize): readonly EdgePart[] {
  const pipe = (
    name: string,
    from: string,
    to: string,
    resistance: number,
    more: Partial<PipePart> = {},
  ): PipePart => ({
    kind: "pipe",
    name: `patient.${name}`,
    from: `patient.${from}`,
    to: `patient.${to}`,
    resistance_mmHg_s_per_mL: resistance / size,
    referenceViscosity_mPas: NORMAL_BLOOD_MPAS,
    ...more,
  });
  const artery = (name: string, from: string, to: string, resistance: number, inertance: number): PipePart =>
    pipe(name, from, to, resistance, { inertance_mmHg_s2_per_mL: inertance / size });
  const arterioles = (name: string, from: string, to: string, resistance: number): PipePart =>
    pipe(name, from, to, resistance * tone, { arteriole: true });
  /** Arterioles that close below a pressure of their own, so that flow ends before arteries are empty. */
  const closing = (name: string, from: string, to: string, resistance: number): PipePart => ({
    ...arterioles(name, from, to, resistance * OPEN_SHARE),
    head_mmHg: -CLOSING_MMHG * closes,
    oneWay: true,
  });
  const valve = (name: string, from: string, to: string, resistance: number, area_cm2: number): EdgePart => ({
    kind: "valve",
    name: `patient.${name}`,
    from: `patient.${from}`,
    to: `patient.${to}`,
    resistance_mmHg_s_per_mL: resistance / size,
    // Bernoulli: ΔP = 4·v² with v in m/s.
    turbulence_mmHg_s2_per_mL2: 4e-4 / (area_cm2 * area_cm2 * size * size),
  });
  const oneWay = { oneWay: true } as const;
  /** Ways that are closed until an illness opens them. */
  const closed = { opening: 0 } as const;
  return [
    valve("mitralValve", "leftAtrium", "leftVentricle", 0.008, 5),
    valve("aorticValve", "leftVentricle", "aorticRoot", 0.005, 3.5),
    valve("tricuspidValve", "rightAtrium", "rightVentricle", 0.005, 7),
    valve("pulmonaryValve", "rightVentricle", "pulmonaryArteries", 0.005, 4),
    {
      ...artery("ascendingAorta", "aorticRoot", "archRight", 0.003, 0.0005),
      clamp: "circuit.clamp.aorticCross",
    },
    arterioles("coronaryArterioles", "aorticRoot", "coronaryBed", 24),
    pipe("coronaryVenules", "coronaryBed", "coronaryVeins", 10),
    // About a sixth of the coronary flow reaches the right heart beside the sinus (teaching assumption).
    pipe("anteriorCardiacVeins", "coronaryBed", "rightAtrium", 50, oneWay),
    pipe("thebesianVeinsRight", "coronaryBed", "rightVentricle", 150, oneWay),
    pipe("coronarySinus", "coronaryVeins", "rightAtrium", 0.5, oneWay),
    pipe("thebesianVeins", "coronaryBed", "leftVentricle", 30, oneWay),
    pipe("coronaryCollaterals", "thoracicAorta", "coronaryBed", 800),
    artery("archBetween", "archRight", "archLeft", 0.002, 0.0006),
    artery("subclavianRight", "archRight", "armArteryRight", 0.03, 0.006),
    artery("subclavianLeft", "archLeft", "armArteryLeft", 0.03, 0.006),
    artery("carotidRight", "archRight", "cerebralArteriesRight", 0.32, 0.006),
    artery("carotidLeft", "archLeft", "cerebralArteriesLeft", 0.32, 0.006),
    // The vertebral arteries leave the subclavian ones and bring about a quarter of the brain's flow.
    artery("vertebralRight", "armArteryRight", "cerebralArteriesRight", 1, 0.01),
    artery("vertebralLeft", "armArteryLeft", "cerebralArteriesLeft", 1, 0.01),
    pipe("circleOfWillis", "cerebralArteriesRight", "cerebralArteriesLeft", 2),
    // The upper body's 4.9 mmHg·s/mL shared by brain and the rest.
    closing("cerebralArteriolesRight", "cerebralArteriesRight", "brainBedRight", 12),
    closing("cerebralArteriolesLeft", "cerebralArteriesLeft", "brainBedLeft", 12),
    pipe("cerebralVenulesRight", "brainBedRight", "jugularVeinRight", 1.25),
    pipe("cerebralVenulesLeft", "brainBedLeft", "jugularVeinLeft", 1.25),
    pipe("jugularRight", "jugularVeinRight", "superiorVenaCava", 0.15),
    pipe("jugularLeft", "jugularVeinLeft", "superiorVenaCava", 0.15),
    // Upper body, viscera and legs share so that 0.34 of the output comes back by the superior cava; 0.35 in adults (M. A. Salim
    // et al., Circulation 92:1860, 1995).
    closing("upperArteriolesRight", "armArteryRight", "upperBed", 8.8),
    closing("upperArteriolesLeft", "armArteryLeft", "upperBed", 8.8),
    pipe("upperVenules", "upperBed", "upperVeins", 0.8),
    pipe("upperVeinsToCava", "upperVeins", "superiorVenaCava", 0.11, oneWay),
    artery("thoracicAorta", "archLeft", "thoracicAorta", 0.006, 0.001),
    pipe("bronchialArteries", "thoracicAorta", "pulmonaryVeins", 150),
    artery("diaphragmaticAorta", "thoracicAorta", "abdominalAorta", 0.01, 0.001),
    closing("splanchnicArterioles", "abdominalAorta", "splanchnicBed", 6),
    pipe("splanchnicVenules", "splanchnicBed", "splanchnicVeins", 0.2),
    pipe("hepaticVeins", "splanchnicVeins", "inferiorVenaCava", 0.07),
    closing("renalArterioles", "abdominalAorta", "renalBed", 4.0),
    pipe("renalVeins", "renalBed", "inferiorVenaCava", 0.35),
    artery("iliacRight", "abdominalAorta", "legArteryRight", 0.18, 0.01),
    artery("iliacLeft", "abdominalAorta", "legArteryLeft", 0.18, 0.01),
    closing("legArteriolesRight", "legArteryRight", "legBedRight", 6.2),
    closing("legArteriolesLeft", "legArteryLeft", "legBedLeft", 6.2),
    pipe("legVenulesRight", "legBedRight", "calfVeinRight", 0.6),
    pipe("legVenulesLeft", "legBedLeft", "calfVeinLeft", 0.6),
    pipe("poplitealRight", "calfVeinRight", "legVeins", 0.1, oneWay),
    pipe("poplitealLeft", "calfVeinLeft", "legVeins", 0.1, oneWay),
    pipe("iliacVeins", "legVeins", "inferiorVenaCava", 0.12, oneWay),
    pipe("azygosVein", "inferiorVenaCava", "superiorVenaCava", 2, oneWay),
    pipe("superiorCavaToAtrium", "superiorVenaCava", "rightAtrium", 0.028),
    pipe("inferiorCavaToThorax", "inferiorVenaCava", "thoracicInferiorCava", 0.019),
    pipe("inferiorCavaToAtrium", "thoracicInferiorCava", "rightAtrium", 0.008),
    pipe("pulmonaryArterioles", "pulmonaryArteries", "pulmonaryBed", 0.032),
    pipe("pulmonaryVenules", "pulmonaryBed", "pulmonaryVeins", 0.022),
    pipe("pulmonaryShunt", "pulmonaryArteries", "pulmonaryVeins", 2.2),
    pipe("pulmonaryVeinsToAtrium", "pulmonaryVeins", "leftAtrium", 0.006),
    pipe("foramenOvale", "rightAtrium", "leftAtrium", 0.02, closed),
    pipe("septalDefect", "leftVentricle", "rightVentricle", 0.1, closed),
    pipe("ductus", "archLeft", "pulmonaryArteries", 0.5, closed),
    // From the aorta to the arteries of the lungs beyond the pulmonary valve; closed but in children with such lesions.
    pipe("aortopulmonaryCollaterals", "thoracicAorta", "pulmonaryBed", 1.5, closed),
    pipe("wound", "abdominalAorta", "field", 6, { ...closed, ...oneWay }),
    pipe("hemorrhage", "abdominalAorta", "lost", 8, { ...closed, ...oneWay }),
    pipe("pericardialBleeding", "archRight", "pericardialSpace", 60, { ...closed, ...oneWay }),
  ];
}

/**
 * Critical closing pressure: 13 s after fibrillation arteries stand at 24.2 ± 5.3 and veins at 11.0 ± 5.4 mmHg
 * (J. D. Schipke et al., Am J Physiol Heart Circ Physiol 285:H2510, 2003). The rest of a usual drop of 73 mmHg is the resistance's.
 */
const CLOSING_MMHG = 18;
const OPEN_SHARE = 0.76;
