import type { EdgePart, VolumePart } from "../assemblies/parts.ts";
import type { Body, Patient } from "./Patient.ts";

/** Hearts that are built otherwise: what a lesion does to the ways of a body, as data for a patient of its own. */
type Rewired = Readonly<Record<string, Partial<Omit<EdgePart, "kind" | "name">> & Record<string, unknown>>>;

/**
 * Transposition of the great arteries: the aorta comes from the right ventricle, the pulmonary artery from the left, so that blood only
 * mixes through a torn foramen and an open ductus: both as wide as brings the aorta's saturation to C-transposition-1.
 */
export function transposed(patient: Patient, id: string, label: Patient["label"]): Patient {
  return rewired(patient, id, label, {
    "patient.aorticValve": { from: "patient.rightVentricle" },
    "patient.pulmonaryValve": { from: "patient.leftVentricle" },
    "patient.foramenOvale": { opening: 5 },
    "patient.ductus": { opening: 0.75 },
  });
}

/**
 * A single (right) ventricle after the first stage of palliation: no way through the left ventricle, wide open septum of the atria, and
 * a shunt from the arch to the pulmonary arteries, which have no valve of their own.
 */
export function singleVentricle(patient: Patient, id: string, label: Patient["label"]): Patient {
  return rewired(patient, id, label, {
    "patient.mitralValve": { resistance_mmHg_s_per_mL: CLOSED },
    "patient.aorticValve": { from: "patient.rightVentricle" },
    "patient.pulmonaryValve": { from: "patient.leftVentricle", resistance_mmHg_s_per_mL: CLOSED },
    // What the veins of its wall give a ventricle without a way out goes to the atrium.
    "patient.thebesianVeins": { to: "patient.leftAtrium" },
    "patient.foramenOvale": { opening: 3 },
    "patient.ductus": { from: "patient.archRight", opening: SHUNT },
  });
}

function rewired(patient: Patient, id: string, label: Patient["label"], changes: Rewired): Patient {
  const edges = patient.body.edges.map((edge) => ({ ...edge, ...changes[edge.name] }));
  const body: Body = { ...patient.body, edges, volumes: patient.body.volumes.map(asSystemic(patient.body)) };
  return { ...patient, id, label, body };
}

/** A right ventricle that has fed the aorta since before birth is as strong as a left one. */
function asSystemic({ volumes }: Body): (part: VolumePart) => VolumePart {
  const left = volumes.find(({ name }) => name === "patient.leftVentricle")?.beat;
  return (part) =>
    part.name !== "patient.rightVentricle" || part.beat === undefined || left === undefined
      ? part
      : {
          ...part,
          beat: {
            ...part.beat,
            systolicCompliance_mL_per_mmHg: left.systolicCompliance_mL_per_mmHg,
            most_mmHg: left.most_mmHg,
          },
        };
}

/** Nothing to speak of passes. */
const CLOSED = 1e5;
/** A tube of 3.5 mm in a newborn, so that about as much flows to the lungs as to the body (C-singleVentricle-1 and -2). */
const SHUNT = 1.2;
