import type { BeatPart, VolumePart } from "../assemblies/parts.ts";
import type { BodySize } from "./adultBody.ts";

/** Chambers, vessels, beds and the spaces beside them. */
export function bodyVolumes({
  vessels: size,
  heart = size,
  bloodVolume_mL,
  interstitium_mL,
}: BodySize): readonly VolumePart[] {
  const volume = (
    name: string,
    filling: VolumePart["filling"],
    compliance: number,
    unstressed: number,
    pressure_mmHg: number,
    place: Partial<VolumePart> = {},
  ): VolumePart => ({
    name: `patient.${name}`,
    filling,
    compliance_mL_per_mmHg: compliance * size,
    unstressed_mL: unstressed * size,
    below: "collapses",
    start_mL: (unstressed + compliance * pressure_mmHg) * size,
    ...place,
  });
  const chamber = (
    name: string,
    diastolic: number,
    unstressed: number,
    start_mmHg: number,
    systolic: number,
    beat: Omit<BeatPart, "systolicCompliance_mL_per_mmHg">,
  ): VolumePart =>
    volume(name, beat.side === "left" ? "arterial" : "venous", diastolic, unstressed, start_mmHg, {
      compliance_mL_per_mmHg: diastolic * heart,
      unstressed_mL: unstressed * heart,
      start_mL: (unstressed + diastolic * start_mmHg) * heart,
      inChest: true,
      beat: {
        ...beat,
        systolicCompliance_mL_per_mmHg: systolic * heart,
        stiffening_mmHg_per_mL3: beat.stiffening_mmHg_per_mL3 / (heart * heart * heart),
      },
    });
  const atrium = { level: "atrium", systole_s: 0.2, stiffening_mmHg_per_mL3: 0 } as const;
  const ventricle = { level: "ventricle", systole_s: 0.3 } as const;
  const chest = { inChest: true } as const;
  const blood = [
    chamber("leftAtrium", 3, 24, 7, 1.64, { ...atrium, side: "left", most_mmHg: 40 }),
    chamber("leftVentricle", 9.69, 18, 7, 0.33, {
      ...ventricle,
      side: "left",
      most_mmHg: 260,
      stiffening_mmHg_per_mL3: 4e-6,
    }),
    chamber("rightAtrium", 4, 14, 4, 1.35, { ...atrium, side: "right", most_mmHg: 30 }),
    // CVSim-21: 19.29 ± 5 (7 to 29); here such that right atrium and wedge lie 6 mmHg apart (P-man-5, P-man-6, C-tamponade-6).
    chamber("rightVentricle", 14.5, 30, 4, 1.2, {
      ...ventricle,
      side: "right",
      most_mmHg: 90,
      stiffening_mmHg_per_mL3: 1.5e-6,
    }),
    // Ascending aorta (0.28, 21) and brachiocephalic artery (0.13, 5), cut at the place of the cross-clamp.
    volume("aorticRoot", "arterial", 0.12, 9, 90, chest),
    volume("archRight", "arterial", 0.18, 12, 90, chest),
    volume("archLeft", "arterial", 0.11, 9, 90, chest),
    volume("thoracicAorta", "arterial", 0.1, 20, 90, chest),
    // Abdominal aorta with the renal (0.21, 20) and splanchnic arteries; the latter's 300 mL lie mostly in their bed.
    volume("abdominalAorta", "arterial", 0.6, 80, 90),
    volume("armArteryRight", "arterial", 0.08, 40, 88),
    volume("armArteryLeft", "arterial", 0.08, 40, 88),
    volume("cerebralArteriesRight", "arterial", 0.03, 15, 88),
    volume("cerebralArteriesLeft", "arterial", 0.03, 15, 88),
    volume("legArteryRight", "arterial", 0.14, 60, 88),
    volume("legArteryLeft", "arterial", 0.14, 60, 88),
    volume("coronaryBed", "venous", 0.3, 30, 10),
    volume("brainBedRight", "venous", 0.25, 40, 12),
    volume("brainBedLeft", "venous", 0.25, 40, 12),
    volume("upperBed", "venous", 0.5, 80, 12),
    volume("splanchnicBed", "venous", 1.0, 200, 12),
    volume("renalBed", "venous", 0.5, 50, 12),
    volume("legBedRight", "venous", 0.3, 50, 12),
    volume("legBedLeft", "venous", 0.3, 50, 12),
    volume("jugularVeinRight", "venous", 0.6, 10, 7.5),
    volume("jugularVeinLeft", "venous", 0.6, 10, 7.5),
    volume("calfVeinRight", "venous", 0.8, 25, 7.5),
    volume("calfVeinLeft", "venous", 0.8, 25, 7.5),
    volume("coronaryVeins", "venous", 0.6, 12, 5, chest),
    volume("upperVeins", "venous", 6, 540, 8.8),
    volume("splanchnicVeins", "venous", 60, 1000, 9.3),
    volume("legVeins", "venous", 18.4, 570, 8.8),
    volume("superiorVenaCava", "venous", 1.3, 16, 7, chest),
    // Abdominal (1.3, 79) and renal veins (5, 30), and between liver and atrium the inferior cava (0.5, 33) of its own: what an
    // atrial beat presses back stays there.
    volume("inferiorVenaCava", "venous", 6.3, 87, 5.2),
    volume("thoracicInferiorCava", "venous", 0.5, 33, 4.5, chest),
    volume("pulmonaryArteries", "venous", 3.4, 110, 14, chest),
    volume("pulmonaryBed", "arterial", 1.0, 80, 10, chest),
    volume("pulmonaryVeins", "arterial", 9.0, 340, 8, chest),
  ];
  return [...fitted(blood, bloodVolume_mL), ...spaces(interstitium_mL)];
}

/** The veins' unstressed volumes make up what is missing from, or beyond, the subject's blood volume. */
function fitted(parts: readonly VolumePart[], bloodVolume_mL: number): readonly VolumePart[] {
  const total_mL = parts.reduce((sum, part) => sum + part.start_mL, 0);
  const isReserve = (part: VolumePart): boolean =>
    /Veins$|legVeins/.test(part.name) && part.unstressed_mL > 300;
  const reserve_mL = parts.filter(isReserve).reduce((sum, part) => sum + part.unstressed_mL, 0);
  const share = (bloodVolume_mL - total_mL) / reserve_mL;
  return parts.map((part) =>
    isReserve(part)
      ? {
          ...part,
          unstressed_mL: part.unstressed_mL * (1 + share),
          start_mL: part.start_mL + part.unstressed_mL * share,
        }
      : part,
  );
}

function space(name: string, start_mL: number, filling: VolumePart["filling"], brim_mL: number): VolumePart {
  return {
    name: `patient.${name}`,
    filling,
    compliance_mL_per_mmHg: 50,
    unstressed_mL: brim_mL,
    below: "open to air",
    start_mL,
  };
}

/** Where blood and water go that leave the vessels; each begins with a little, so that it can be carried from. */
const spaces = (interstitium_mL = 11_000): readonly VolumePart[] => [
  space("pericardialSpace", 15, "interstitial", 5_000),
  space("pleuralSpace", 20, "interstitial", 20_000),
  /** The open wound: what bleeds into it can be sucked up. */
  space("field", 30, "crystalloid", 20_000),
  /** Blood that is gone: on the floor, in swabs. */
  space("lost", 30, "crystalloid", 50_000),
  space("bladder", 30, "crystalloid", 50_000),
  space("interstitium", interstitium_mL, "interstitial", 60_000),
];
