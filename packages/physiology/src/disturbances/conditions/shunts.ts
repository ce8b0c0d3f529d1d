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
    id: "aortopulmonaryCollaterals",
    label: {
      en: "Aortopulmonary collateral arteries, large",
      es: "Arterias colaterales aortopulmonares, grandes",
    },
    of: "patient",
    onset_s: 10,
    effects: [{ slot: "patient.aortopulmonaryCollaterals.opening", add: 1 }],
    source:
      "about a third of the aorta's flow: 37 % (11–53) in 17 children with a cavopulmonary connection, K. K. Whitehead et al., Circ Cardiovasc Imaging 2009 (abstract, PMC2789422)",
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
      { slot: "patient.pulmonaryArterioles.resistance_mmHg_s_per_mL", scale: 52 },
      { slot: "patient.rightVentricle.systolic_mmHg_per_mL", scale: 2.2 },
      { slot: "patient.ductus.opening", add: 1 },
      { slot: "patient.foramenOvale.opening", add: 0.25 },
    ],
    source:
      "sizes such that the pressures of lungs and body are alike and the legs darker than the right hand, by ductus and foramen (C-pphn-1 to -3)",
  },
];
