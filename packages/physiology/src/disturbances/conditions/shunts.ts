import type { Disturbance } from "../Disturbance.ts";

const WAYS = "ways of `patients/bodyEdges.ts`: sizes are a teaching assumption";

/** Ways between the two circulations that are closed in most adults, and the newborn's lungs that stay shut. */
export const SHUNTS: readonly Disturbance[] = [
  {
    id: "patentDuctus",
    label: { en: "Patent ductus arteriosus, large", es: "Conducto arterioso permeable, grande" },
    of: "patient",
    onset_s: 10,
    effects: [{ slot: "patient.ductus.opening", add: 1 }],
    source: WAYS,
  },
  {
    id: "atrialSeptalDefect",
    label: {
      en: "Atrial septal defect or open foramen ovale",
      es: "Comunicación interauricular o foramen oval abierto",
    },
    of: "patient",
    onset_s: 10,
    effects: [{ slot: "patient.foramenOvale.opening", add: 1 }],
    source: WAYS,
  },
  {
    id: "ventricularSeptalDefect",
    label: { en: "Ventricular septal defect, large", es: "Comunicación interventricular, grande" },
    of: "patient",
    onset_s: 10,
    effects: [{ slot: "patient.septalDefect.opening", add: 1 }],
    source: WAYS,
  },
  {
    id: "persistentPulmonaryHypertension",
    label: {
      en: "Persistent pulmonary hypertension of the newborn",
      es: "Hipertensión pulmonar persistente del recién nacido",
    },
    of: "patient",
    onset_s: 60,
    effects: [
      { slot: "patient.pulmonaryArterioles.resistance_mmHg_s_per_mL", scale: 45 },
      { slot: "patient.rightVentricle.systolic_mmHg_per_mL", scale: 2.2 },
      { slot: "patient.ductus.opening", add: 0.6 },
      { slot: "patient.foramenOvale.opening", add: 0.5 },
    ],
    source:
      "teaching assumption: blood passes from right to left by ductus and foramen, so that the legs are darker than the right hand",
  },
];
