import type { Disturbance } from "../Disturbance.ts";

const DEAD = "patient.unperfusedAlveoli.share";

export const LUNG_DISEASE: readonly Disturbance[] = [
  {
    id: "ards",
    label: {
      en: "Acute respiratory distress syndrome, severe",
      es: "Síndrome de dificultad respiratoria aguda grave",
    },
    of: "patient",
    onset_s: 120,
    effects: [
      { slot: "patient.lungs.compliance_mL_per_mmHg", scale: 0.42 },
      { slot: "patient.pulmonaryShunt.resistance_mmHg_s_per_mL", scale: 0.028 },
      { slot: "patient.pulmonaryArterioles.resistance_mmHg_s_per_mL", scale: 1.8 },
      { slot: DEAD, to: 0.36 },
      { slot: "patient.alveoli.diffusionO2_mmol_per_s_mmHg", scale: 0.5 },
    ],
    source: "validation/published/conditions3.ts (shunt, dead space, compliance)",
  },
  {
    id: "tensionPneumothorax",
    label: { en: "Tension pneumothorax, 25 mmHg", es: "Neumotórax a tensión, 25 mmHg" },
    of: "patient",
    onset_s: 60,
    effects: [
      { slot: "patient.lungs.pneumothorax_mmHg", add: 25 },
      { slot: "patient.lungs.compliance_mL_per_mmHg", scale: 0.5 },
      // The collapsed side lets blood through without air, and hinders it.
      { slot: "patient.pulmonaryShunt.resistance_mmHg_s_per_mL", scale: 0.03 },
      { slot: "patient.pulmonaryArterioles.resistance_mmHg_s_per_mL", scale: 5 },
    ],
    source: "validation/published/conditions2.ts (pleural pressure, shunt from the collapsed side assumed)",
  },
  {
    id: "pulmonaryHypertension",
    label: { en: "Pulmonary hypertension", es: "Hipertensión pulmonar" },
    of: "patient",
    onset_s: 60,
    effects: [
      { slot: "patient.pulmonaryArterioles.resistance_mmHg_s_per_mL", scale: 12 },
      // The right ventricle has hypertrophied, the arteries have stiffened.
      { slot: "patient.rightVentricle.systolic_mmHg_per_mL", scale: 1.9 },
      { slot: "patient.rightVentricle.most_mmHg", to: 130 },
      { slot: "patient.pulmonaryArteries.elastance_mmHg_per_mL", scale: 2 },
      { slot: "patient.splanchnicVeins.relaxed_mL", add: -550 },
    ],
    source: "validation/published/conditions3.ts (resistance); remodeling is a teaching assumption",
  },
  {
    id: "pulmonaryEmbolism",
    label: { en: "Pulmonary embolism, massive", es: "Embolia pulmonar masiva" },
    of: "patient",
    onset_s: 20,
    effects: [
      { slot: "patient.pulmonaryArterioles.resistance_mmHg_s_per_mL", scale: 12 },
      { slot: "patient.pulmonaryArteries.elastance_mmHg_per_mL", scale: 1.4 },
      // Pressure and lack of flow take from the right ventricle; veins tighten.
      { slot: "patient.rightVentricle.systolic_mmHg_per_mL", scale: 0.7 },
      { slot: "patient.splanchnicVeins.relaxed_mL", add: -800 },
      { slot: "patient.pulmonaryShunt.resistance_mmHg_s_per_mL", scale: 0.5 },
      { slot: DEAD, to: 0.31 },
    ],
    source: "validation/published/conditions2.ts (dead space; a normal ventricle makes no more than 40 mmHg)",
  },
];
