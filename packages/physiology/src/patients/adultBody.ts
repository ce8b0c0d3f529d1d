import type { Body } from "./Patient.ts";
import { bodyEdges } from "./bodyEdges.ts";
import { BODY_CONTROLS, BODY_FILTERS, BODY_FLOW_METERS, BODY_LINES, BODY_PORTS, BODY_SENSORS } from "./bodyMonitors.ts";
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
}

/**
 * The circulation of an adult: compliances, unstressed volumes and resistances of T. Heldt's CVSim-21 subject
 * (BSA 1.83 m²), its compartments joined or split as the comments say. The unstressed volumes of the veins take up the
 * difference to the blood volume of this subject.
 */
export function adultBody(size: BodySize): Body {
  return {
    volumes: bodyVolumes(size),
    edges: bodyEdges(size),
    tissues: bodyTissues(size),
    filters: BODY_FILTERS,
    controls: BODY_CONTROLS,
    sensors: BODY_SENSORS,
    flowMeters: BODY_FLOW_METERS,
    pressureLines: BODY_LINES,
    ports: BODY_PORTS,
  };
}
