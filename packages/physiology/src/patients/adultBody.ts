import type { EdgePart, TissuePart, VolumePart } from "../assemblies/part.ts";
import type { Body } from "./Patient.ts";

/**
 * The circulation of an adult: compliances, unstressed volumes and resistances of T. Heldt's CVSim-21 subject
 * (BSA 1.83 m²), its compartments joined or split as the comments say; `size` is BSA/1.83: volumes, compliances and
 * conductances grow with it. Inertances of the great arteries are from their length and width (1 g/mL of blood).
 */
export function adultBody(size: number): Body {
  return { volumes: volumes(size), edges: edges(size), tissues: TISSUES };
}

const BRAIN = "patient.brainBed";
const UPPER = "patient.upperBed";
const SPLANCHNIC = "patient.splanchnicBed";
const RENAL = "patient.renalBed";
const LOWER = "patient.lowerBed";
const CORONARY = "patient.coronaryBed";

function volumes(size: number): readonly VolumePart[] {
  const volume = (
    name: string,
    filling: "arterial" | "venous",
    compliance: number,
    unstressed: number,
    pressure_mmHg: number,
    beat?: VolumePart["beat"],
  ): VolumePart => ({
    name: `patient.${name}`,
    filling,
    compliance_mL_per_mmHg: compliance * size,
    unstressed_mL: unstressed * size,
    below: "collapses",
    start_mL: (unstressed + compliance * pressure_mmHg) * size,
    ...(beat && { beat }),
  });
  const chamber = (
    name: string,
    diastolic: number,
    systolic: number,
    unstressed: number,
    delay_s: number,
    most_mmHg: number,
  ): VolumePart =>
    volume(name, "venous", diastolic, unstressed, -1, {
      systolicCompliance_mL_per_mmHg: systolic * size,
      delay_s,
      systole_s: delay_s === 0 ? 0.2 : 0.3,
      most_mmHg,
    });
  return [
    chamber("leftAtrium", 2.0, 1.64, 24, 0, 40),
    chamber("leftVentricle", 9.69, 0.4, 55, 0.12, 260),
    chamber("rightAtrium", 3.33, 1.35, 14, 0, 30),
    chamber("rightVentricle", 19.29, 1.3, 46, 0.12, 90),
    // Ascending aorta (0.28, 21) and brachiocephalic artery (0.13, 5), cut at the place of the cross-clamp.
    volume("aorticRoot", "arterial", 0.1, 7, 60),
    volume("aorticArch", "arterial", 0.31, 19, 60),
    volume("upperArteries", "arterial", 0.2, 120, 60),
    volume("descendingAorta", "arterial", 0.1, 16, 60),
    // Abdominal aorta with the renal (0.21, 20) and splanchnic arteries; the latter's 300 mL lie mostly in their bed.
    volume("abdominalAorta", "arterial", 0.51, 90, 60),
    volume("legArteries", "arterial", 0.2, 150, 58),
    volume("coronaryBed", "venous", 0.3, 30, 8),
    volume("brainBed", "venous", 0.5, 70, 10),
    volume("upperBed", "venous", 0.5, 80, 10),
    volume("splanchnicBed", "venous", 1.0, 240, 10),
    volume("renalBed", "venous", 0.5, 60, 10),
    volume("lowerBed", "venous", 0.6, 100, 10),
    volume("upperVeins", "venous", 7, 645, 3),
    volume("splanchnicVeins", "venous", 60, 1146, 3.5),
    volume("legVeins", "venous", 20, 716, 3),
    volume("superiorVenaCava", "venous", 1.3, 16, 1),
    // Inferior cava (0.5, 33) with abdominal (1.3, 79) and renal veins (5, 30).
    volume("inferiorVenaCava", "venous", 6.8, 142, 1),
    volume("pulmonaryArteries", "venous", 3.4, 110, 2),
    volume("pulmonaryBed", "venous", 1.0, 100, 2),
    volume("pulmonaryVeins", "venous", 9.0, 380, 1),
  ];
}

function edges(size: number): readonly EdgePart[] {
  const pipe = (name: string, from: string, to: string, resistance: number, inertance = 0): EdgePart => ({
    kind: "pipe",
    name: `patient.${name}`,
    from: `patient.${from}`,
    to: `patient.${to}`,
    resistance_mmHg_s_per_mL: resistance / size,
    resistanceOf: "normal blood",
    ...(inertance > 0 && { inertance_mmHg_s2_per_mL: inertance / size }),
  });
  const valve = (name: string, from: string, to: string, resistance: number): EdgePart => ({
    kind: "valve",
    name: `patient.${name}`,
    from: `patient.${from}`,
    to: `patient.${to}`,
    resistance_mmHg_s_per_mL: resistance / size,
  });
  const valved = (name: string, from: string, to: string, resistance: number): EdgePart => ({
    ...(pipe(name, from, to, resistance) as Extract<EdgePart, { kind: "pipe" }>),
    oneWay: true,
  });
  return [
    valve("mitralValve", "leftAtrium", "leftVentricle", 0.01),
    valve("aorticValve", "leftVentricle", "aorticRoot", 0.007),
    valve("tricuspidValve", "rightAtrium", "rightVentricle", 0.006),
    valve("pulmonaryValve", "rightVentricle", "pulmonaryArteries", 0.006),
    {
      ...(pipe("ascendingAorta", "aorticRoot", "aorticArch", 0.003, 0.0005) as Extract<
        EdgePart,
        { kind: "pipe" }
      >),
      clamp: "circuit.clamp.aorticCross",
    },
    pipe("coronaryArterioles", "aorticRoot", "coronaryBed", 22),
    pipe("coronaryVenules", "coronaryBed", "rightAtrium", 2.2),
    pipe("subclavianArteries", "aorticArch", "upperArteries", 0.014, 0.003),
    // The upper body's 4.9 mmHg·s/mL shared by brain and the rest.
    pipe("cerebralArterioles", "aorticArch", "brainBed", 7.6),
    pipe("cerebralVenules", "brainBed", "superiorVenaCava", 0.7),
    pipe("upperArterioles", "upperArteries", "upperBed", 8.6),
    pipe("upperVenules", "upperBed", "upperVeins", 1.0),
    valved("upperVeinsToCava", "upperVeins", "superiorVenaCava", 0.11),
    pipe("thoracicAorta", "aorticArch", "descendingAorta", 0.011, 0.001),
    pipe("bronchialArteries", "descendingAorta", "pulmonaryVeins", 80),
    pipe("diaphragmaticAorta", "descendingAorta", "abdominalAorta", 0.01, 0.001),
    pipe("splanchnicArterioles", "abdominalAorta", "splanchnicBed", 2.7),
    pipe("splanchnicVenules", "splanchnicBed", "splanchnicVeins", 0.3),
    pipe("hepaticVeins", "splanchnicVeins", "inferiorVenaCava", 0.07),
    pipe("renalArterioles", "abdominalAorta", "renalBed", 4.2),
    pipe("renalVeins", "renalBed", "inferiorVenaCava", 0.4),
    pipe("iliacArteries", "abdominalAorta", "legArteries", 0.09, 0.005),
    pipe("lowerArterioles", "legArteries", "lowerBed", 4.1),
    pipe("lowerVenules", "lowerBed", "legVeins", 0.4),
    valved("iliacVeins", "legVeins", "inferiorVenaCava", 0.12),
    pipe("superiorCavaToAtrium", "superiorVenaCava", "rightAtrium", 0.028),
    pipe("inferiorCavaToAtrium", "inferiorVenaCava", "rightAtrium", 0.008),
    pipe("pulmonaryArterioles", "pulmonaryArteries", "pulmonaryBed", 0.05),
    pipe("pulmonaryVenules", "pulmonaryBed", "pulmonaryVeins", 0.03),
    pipe("pulmonaryVeinsToAtrium", "pulmonaryVeins", "leftAtrium", 0.006),
  ];
}

/**
 * Shares of uptake and usual flows of an anesthetized adult on full bypass (teaching assumption); masses share 75 kg. The brain's Q10 of 2.3
 * is that of McCullough's table (1999), the others' 1.7 brings the whole body to 1.8.
 */
const TISSUES: readonly TissuePart[] = [
  tissue("brain", BRAIN, "cerebralArterioles", 1.4, 0.2, 2.3, 12, 0.05, 0, 0, true),
  tissue("myocardium", CORONARY, "coronaryArterioles", 0.35, 0.06, 1.7, 3, 0.02, 0, 0),
  tissue("upperBody", UPPER, "upperArterioles", 23, 0.13, 1.7, 8, 1.2, 0, 0.5),
  tissue("viscera", SPLANCHNIC, "splanchnicArterioles", 9, 0.3, 1.7, 21, 0.3, 28, 0.4),
  tissue("kidneys", RENAL, "renalArterioles", 0.3, 0.08, 1.7, 14, 0.01, 0, 0.2),
  tissue("lowerBody", LOWER, "lowerArterioles", 38, 0.23, 1.7, 14, 1.2, 0, 0.5),
];

function tissue(
  name: string,
  bed: string,
  supply: string,
  mass_kg: number,
  vo2_share: number,
  q10: number,
  usualFlow_mL_per_s: number,
  room_W_per_K: number,
  lactateClearance_mL_per_s: number,
  reflexGain: number,
  autoregulated = false,
): TissuePart {
  return {
    name: `patient.${name}`,
    bed,
    supply: `patient.${supply}`,
    mass_kg,
    vo2_share,
    q10,
    usualFlow_mL_per_s,
    room_W_per_K,
    lactateClearance_mL_per_s,
    reflexGain,
    ...(autoregulated && { autoregulated: true as const }),
  };
}
