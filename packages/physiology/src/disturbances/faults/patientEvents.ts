import type { Disturbance, Effect } from "../Disturbance.ts";

/** Vessels, walls and bronchi of any anaphylaxis. */
export const ANAPHYLAXIS: readonly Effect[] = [
  { slot: "patient.upperBody.base", scale: 0.35 },
  { slot: "patient.viscera.base", scale: 0.35 },
  { slot: "patient.kidneys.base", scale: 0.5 },
  { slot: "patient.leg*.base", scale: 0.35 },
  { slot: "patient.splanchnicVeins.relaxed_mL", add: 400 },
  // Walls that hold neither water nor protein back: as if 12 mmHg less held it in, through ten times the leaks.
  { slot: "patient.fluidShift.leak_scale", scale: 10 },
  { slot: "patient.fluidShift.restCapillary_mmHg", add: -12 },
  { slot: "patient.lungs.resistance_mmHg_s_per_mL", scale: 6 },
];

/** What befalls a patient in the middle of a case. */
export const PATIENT_EVENTS: readonly Disturbance[] = [
  {
    id: "fieldHemorrhage",
    label: { en: "Hemorrhage into the field", es: "Hemorragia en el campo" },
    of: "patient",
    onset_s: 5,
    effects: [{ slot: "patient.wound.opening", add: 1 }],
    source: "some 0.8 L/min from an artery at 80 mmHg; teaching assumption",
  },
  {
    id: "aorticDebris",
    label: { en: "Plaque of the aorta set free", es: "Placa aórtica desprendida" },
    of: "patient",
    onset_s: 1,
    effects: [{ slot: "patient.debris.aortic_per_s", add: 10 }],
    source:
      "emboli come mostly as the aorta is clamped and released (S. J. Fearn et al., J Thorac Cardiovasc Surg 121:1150, 2001); number: teaching assumption",
  },
  {
    id: "vasoplegia",
    label: { en: "Vasoplegia", es: "Vasoplejía" },
    of: "patient",
    onset_s: 20,
    effects: [
      { slot: "patient.upperBody.base", scale: 0.4 },
      { slot: "patient.viscera.base", scale: 0.4 },
      { slot: "patient.kidneys.base", scale: 0.6 },
      { slot: "patient.leg*.base", scale: 0.4 },
    ],
    source: "resistance below 800 dyn·s/cm⁵ at normal flow; size: teaching assumption",
  },
  {
    id: "protamineReaction",
    label: {
      en: "Protamine reaction: pulmonary vasoconstriction",
      es: "Reacción a la protamina: vasoconstricción pulmonar",
    },
    of: "patient",
    onset_s: 30,
    effects: [
      { slot: "patient.pulmonaryArterioles.resistance_mmHg_s_per_mL", scale: 24 },
      { slot: "patient.rightVentricle.systolic_mmHg_per_mL", scale: 0.6 },
      { slot: "patient.upperBody.base", scale: 0.55 },
      { slot: "patient.viscera.base", scale: 0.55 },
      { slot: "patient.leg*.base", scale: 0.55 },
    ],
    source:
      "19 men: systolic 116 → 66 mmHg after 60 s, mean PAP 16.3 → 26.2 mmHg after 2 min (Systemic and pulmonary circulatory effects of protamine, abstract); severe form: teaching assumption",
  },
  {
    id: "anaphylaxis",
    label: { en: "Anaphylaxis", es: "Anafilaxia" },
    of: "patient",
    onset_s: 60,
    effects: ANAPHYLAXIS,
    source:
      "up to a third of the plasma leaves within minutes (M. M. Fisher, Anaesth Intensive Care 14:17, 1986, from memory); size: teaching assumption",
  },
  {
    id: "protamineHypotension",
    label: {
      en: "Protamine reaction: hypotension of a fast injection",
      es: "Reacción a la protamina: hipotensión por inyección rápida",
    },
    of: "patient",
    onset_s: 30,
    effects: [
      { slot: "patient.upperBody.base", scale: 0.3 },
      { slot: "patient.viscera.base", scale: 0.3 },
      { slot: "patient.kidneys.base", scale: 0.4 },
      { slot: "patient.leg*.base", scale: 0.3 },
      { slot: "patient.splanchnicVeins.relaxed_mL", add: 80 },
      { slot: "patient.leftVentricle.systolic_mmHg_per_mL", scale: 0.85 },
    ],
    source:
      "histamine of a dose within a minute: 79.6 → 52.7 mmHg, arterial elastance −35 %, ventricle's −15 % (M. Oe et al., J Thorac Cardiovasc Surg 112:462, 1996, abstract); veins: teaching assumption",
  },
  {
    id: "protamineAnaphylaxis",
    label: { en: "Protamine reaction: anaphylaxis", es: "Reacción a la protamina: anafilaxia" },
    of: "patient",
    onset_s: 45,
    effects: ANAPHYLAXIS,
    source:
      "J. C. Horrow's second type: vessels and bronchi as in any anaphylaxis, low right atrial and pulmonary pressures; onset and size: teaching assumption",
  },
  {
    id: "hyperfibrinolysis",
    label: { en: "Hyperfibrinolysis", es: "Hiperfibrinólisis" },
    of: "patient",
    onset_s: 300,
    effects: [{ slot: "patient.clotting.lysisDrive", scale: 15 }],
    source: "maximum lysis far above 15 %, fibrinogen eaten; size: teaching assumption",
  },
];
