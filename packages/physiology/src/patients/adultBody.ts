import type { VolumePart } from "../assemblies/parts.ts";
import type { Body } from "./Patient.ts";
import { bodyEdges } from "./bodyEdges.ts";
import {
  BODY_CONTROLS,
  BODY_FILTERS,
  BODY_FLOW_METERS,
  BODY_LINES,
  BODY_PORTS,
  BODY_SENSORS,
} from "./bodyMonitors.ts";
import { REFERENCE_SHAPE, shapeEdge, shapeVolume } from "./bodyShape.ts";
import type { BodyShape } from "./bodyShape.ts";
import { bodyTissues } from "./bodyTissues.ts";
import { bodyVolumes } from "./bodyVolumes.ts";

/** What the body's parts are scaled by. */
export interface BodySize {
  /** BSA over the 1.83 m² of the reference subject: volumes, compliances and conductances of vessels grow with it. */
  readonly vessels: number;
  readonly bloodVolume_mL: number;
  readonly weight_kg: number;
  /** Tone of the arterioles at rest, on the resistances of the reference subject. */
  readonly tone: number;
  /** The brain's flow and uptake, of the reference subject's: a brain doesn't grow with the body. */
  readonly brain?: number;
  /** The brain's mass, of the reference subject's 1.4 kg. */
  readonly brainMass?: number;
  /** Flow at rest and so the width of all ways, of the reference subject's; as `vessels` if not given. */
  readonly flow?: number;
  /** Cavities of the heart, of the reference subject's; as `vessels` if not given. */
  readonly heart?: number;
  /** Pressure below which arterioles close, of the reference subject's. */
  readonly closing?: number;
  /** Fluid between the cells; 11 L if not given. */
  readonly interstitium_mL?: number;
}

/**
 * The circulation of an adult: compliances, unstressed volumes and resistances of T. Heldt's CVSim-21 subject
 * (BSA 1.83 m²), its compartments joined or split as the comments say. The unstressed volumes of the veins take up the
 * difference to the blood volume of this subject.
 */
export function adultBody(size: BodySize, shape: BodyShape = REFERENCE_SHAPE): Body {
  return {
    volumes: filled(
      bodyVolumes(size).map((part) => shapeVolume(part, shape)),
      size.bloodVolume_mL,
    ),
    edges: bodyEdges(size).map((part) => shapeEdge(part, shape)),
    tissues: bodyTissues(size),
    filters: BODY_FILTERS.map((filter) => ({
      ...filter,
      coefficient_mL_per_s_mmHg: (filter.coefficient_mL_per_s_mmHg * size.weight_kg) / 75,
    })),
    controls: BODY_CONTROLS,
    sensors: BODY_SENSORS,
    flowMeters: BODY_FLOW_METERS,
    pressureLines: BODY_LINES,
    ports: BODY_PORTS,
  };
}

/** What a change of shape has taken from the blood volume, or added to it, lies slack in the veins of the viscera. */
function filled(parts: readonly VolumePart[], bloodVolume_mL: number): readonly VolumePart[] {
  const blood = parts.filter(({ filling }) => filling === "arterial" || filling === "venous");
  const missing_mL = bloodVolume_mL - blood.reduce((sum, { start_mL }) => sum + start_mL, 0);
  return parts.map((part) =>
    part.name === "patient.splanchnicVeins"
      ? { ...part, unstressed_mL: part.unstressed_mL + missing_mL, start_mL: part.start_mL + missing_mL }
      : part,
  );
}
