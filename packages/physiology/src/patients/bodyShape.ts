import type { EdgePart, VolumePart } from "../assemblies/parts.ts";

/** How a subject's vessels and heart differ from the reference subject's of the same size; 1 is alike. */
export interface BodyShape {
  /** Compliance of the arteries: falls with age. */
  readonly arterialCompliance: number;
  readonly venousCompliance: number;
  /** Compliance of the pulmonary arteries. */
  readonly pulmonaryCompliance: number;
  readonly pulmonaryResistance: number;
  /** Systolic elastance of the ventricles. */
  readonly leftStrength: number;
  readonly rightStrength: number;
  /** Stiffness of the resting ventricles. */
  readonly leftStiffness: number;
  readonly rightStiffness: number;
  /** Stretch-free volume of the ventricles. */
  readonly ventricularVolume: number;
}

export const REFERENCE_SHAPE: BodyShape = {
  arterialCompliance: 1,
  venousCompliance: 1,
  pulmonaryCompliance: 1,
  pulmonaryResistance: 1,
  leftStrength: 1,
  rightStrength: 1,
  leftStiffness: 1,
  rightStiffness: 1,
  ventricularVolume: 1,
};

const ARTERIES =
  /^patient\.(aorticRoot|archRight|archLeft|thoracicAorta|abdominalAorta|armArtery\w+|cerebralArteries\w+|legArtery\w+)$/;
const VEINS =
  /^patient\.(upperVeins|splanchnicVeins|legVeins|jugularVein\w+|calfVein\w+|superiorVenaCava|inferiorVenaCava)$/;
const LUNG_VESSELS = /^patient\.pulmonary(Arterioles|Venules)$/;

/** A vessel whose compliance differs starts at the pressure that it had. */
export function shapeVolume(part: VolumePart, shape: BodyShape): VolumePart {
  if (part.beat?.level === "ventricle") return shapeVentricle(part, shape);
  const factor = ARTERIES.test(part.name)
    ? shape.arterialCompliance
    : VEINS.test(part.name)
      ? shape.venousCompliance
      : part.name === "patient.pulmonaryArteries"
        ? shape.pulmonaryCompliance
        : 1;
  if (factor === 1) return part;
  const stretch_mL = part.start_mL - part.unstressed_mL;
  return {
    ...part,
    compliance_mL_per_mmHg: part.compliance_mL_per_mmHg * factor,
    start_mL: part.unstressed_mL + stretch_mL * factor,
  };
}

function shapeVentricle(part: VolumePart, shape: BodyShape): VolumePart {
  const { beat } = part;
  if (beat === undefined) return part;
  const left = beat.side === "left";
  const strength = left ? shape.leftStrength : shape.rightStrength;
  const stiffness = left ? shape.leftStiffness : shape.rightStiffness;
  const unstressed_mL = part.unstressed_mL * shape.ventricularVolume;
  return {
    ...part,
    unstressed_mL,
    start_mL: part.start_mL + unstressed_mL - part.unstressed_mL,
    compliance_mL_per_mmHg: part.compliance_mL_per_mmHg / stiffness,
    beat: {
      ...beat,
      systolicCompliance_mL_per_mmHg: beat.systolicCompliance_mL_per_mmHg / strength,
      stiffening_mmHg_per_mL3: beat.stiffening_mmHg_per_mL3 * stiffness,
    },
  };
}

export function shapeEdge(part: EdgePart, shape: BodyShape): EdgePart {
  if (part.kind !== "pipe" || !LUNG_VESSELS.test(part.name) || shape.pulmonaryResistance === 1) return part;
  return { ...part, resistance_mmHg_s_per_mL: part.resistance_mmHg_s_per_mL * shape.pulmonaryResistance };
}
