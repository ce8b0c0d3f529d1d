import type { Signal } from "../signal.ts";

/** What is done to the patient: drugs, anesthesia, pacing, shocks. */
export const therapy = {
  "patient.breathing.drive": {
    label: {
      en: "Spontaneous breathing (0 none, 1 normal)",
      es: "Respiración espontánea (0 ninguna, 1 normal)",
    },
    short: "Breathing",
    unit: "1",
    decimals: 2,
    plausible: [0, 1],
    control: { min: 0, max: 1, step: 0.05, default: 0 },
  },
  "patient.anesthesia.depth": {
    label: {
      en: "Depth of anesthesia (0 awake, 1 surgical)",
      es: "Profundidad de la anestesia (0 despierto, 1 quirúrgica)",
    },
    short: "Anesth",
    unit: "1",
    decimals: 2,
    plausible: [0, 1],
    control: { min: 0, max: 1, step: 0.05, default: 1 },
  },
  "patient.pacing.rate": {
    label: { en: "Pacing rate (0 off)", es: "Frecuencia de estimulación del marcapasos (0 apagado)" },
    short: "Pacing",
    unit: "/min",
    decimals: 0,
    plausible: [0, 300],
    control: { min: 0, max: 180, step: 1, default: 0 },
  },
  "patient.defibrillator.shock": {
    label: { en: "Defibrillator shock, given once", es: "Descarga del desfibrilador, una sola" },
    short: "Shock",
    unit: "J",
    decimals: 0,
    plausible: [0, 400],
    control: { min: 0, max: 360, step: 5, default: 0 },
  },
  "drug.vasoconstrictor.effect": {
    label: {
      en: "Vasoconstrictor effect (0 none, 1 full)",
      es: "Efecto vasoconstrictor (0 ninguno, 1 máximo)",
    },
    short: "Vasocon",
    unit: "1",
    decimals: 2,
    plausible: [0, 1],
    control: { min: 0, max: 1, step: 0.05, default: 0 },
  },
  "drug.relaxant.effect": {
    label: {
      en: "Muscle relaxant effect (0 none, 1 full)",
      es: "Efecto del relajante muscular (0 ninguno, 1 máximo)",
    },
    short: "Relaxant",
    unit: "1",
    decimals: 2,
    plausible: [0, 1],
    control: { min: 0, max: 1, step: 0.05, default: 0 },
  },
  "drug.inotrope.effect": {
    label: { en: "Inotrope effect (0 none, 1 full)", es: "Efecto inotrópico (0 ninguno, 1 máximo)" },
    short: "Inotrope",
    unit: "1",
    decimals: 2,
    plausible: [0, 1],
    control: { min: 0, max: 1, step: 0.05, default: 0 },
  },
  "drug.aprotinin.effect": {
    label: { en: "Aprotinin (0 none, 1 full dose)", es: "Aprotinina (0 ninguna, 1 dosis completa)" },
    short: "Aprotinin",
    unit: "1",
    decimals: 2,
    plausible: [0, 1],
    control: { min: 0, max: 1, step: 0.05, default: 0 },
  },
  "drug.antifibrinolytic.effect": {
    label: {
      en: "Antifibrinolytic effect (0 none, 1 full)",
      es: "Efecto antifibrinolítico (0 ninguno, 1 máximo)",
    },
    short: "Antifibr",
    unit: "1",
    decimals: 2,
    plausible: [0, 1],
    control: { min: 0, max: 1, step: 0.05, default: 0 },
  },
  "patient.surgicalWound": {
    label: {
      en: "Surgical wound: bleeding if nothing clotted",
      es: "Herida quirúrgica: sangrado si nada coagulara",
    },
    short: "Wound",
    unit: "mL/min",
    decimals: 0,
    plausible: [0, 500],
    control: { min: 0, max: 100, step: 1, default: 0 },
  },
  "drug.heparin.bolus": {
    label: { en: "Heparin bolus, given at once", es: "Bolo de heparina, administrado de una vez" },
    short: "Hep bolus",
    unit: "[IU]",
    decimals: 0,
    plausible: [0, 100000],
    control: { min: 0, max: 60000, step: 500, default: 0 },
  },
  "drug.protamine.bolus": {
    label: { en: "Protamine bolus, given at once", es: "Bolo de protamina, administrado de una vez" },
    short: "Protamine",
    unit: "mg",
    decimals: 0,
    plausible: [0, 1000],
    control: { min: 0, max: 600, step: 10, default: 0 },
  },
} as const satisfies Record<string, Signal>;
