import type { Signal } from "../signal.ts";

/** Coagulation. */
export const coagulation = {
  "coag.act": {
    label: { en: "Activated clotting time", es: "Tiempo de coagulación activado" },
    short: "ACT",
    unit: "s",
    decimals: 0,
    plausible: [50, 1500],
  },
  "coag.actCelite": {
    label: {
      en: "Activated clotting time with celite",
      es: "Tiempo de coagulación activado con celite",
    },
    short: "ACT cel",
    unit: "s",
    decimals: 0,
    plausible: [50, 1500],
  },
  "coag.heparin": {
    label: { en: "Heparin concentration", es: "Concentración de heparina" },
    short: "Hep",
    unit: "[IU]/mL",
    decimals: 2,
    plausible: [0, 15],
  },
  "coag.antiXa": {
    label: { en: "Anti-factor Xa activity", es: "Actividad anti-factor Xa" },
    short: "anti-Xa",
    unit: "[IU]/mL",
    decimals: 2,
    plausible: [0, 15],
  },
  "coag.antithrombin": {
    label: { en: "Antithrombin activity", es: "Actividad de antitrombina" },
    short: "AT",
    unit: "%",
    decimals: 0,
    plausible: [0, 200],
  },
  "coag.aptt": {
    label: { en: "Activated partial thromboplastin time", es: "Tiempo de tromboplastina parcial activada" },
    short: "aPTT",
    unit: "s",
    decimals: 0,
    plausible: [10, 300],
  },
  "coag.inr": {
    label: { en: "International normalized ratio", es: "Índice internacional normalizado" },
    short: "INR",
    unit: "1",
    decimals: 1,
    plausible: [0.5, 15],
  },
  "coag.fibrinogen": {
    label: { en: "Fibrinogen", es: "Fibrinógeno" },
    short: "Fib",
    unit: "g/L",
    decimals: 1,
    plausible: [0, 12],
  },
  "coag.platelets": {
    label: { en: "Platelet count", es: "Recuento de plaquetas" },
    short: "Plt",
    unit: "10*9/L",
    decimals: 0,
    plausible: [0, 1500],
  },
  "coag.viscoelastic.extrinsicTime": {
    label: {
      en: "Viscoelastic clotting time, tissue factor",
      es: "Tiempo de coagulación viscoelástico, factor tisular",
    },
    short: "CT ext",
    unit: "s",
    decimals: 0,
    plausible: [20, 3600],
  },
  "coag.viscoelastic.intrinsicTime": {
    label: {
      en: "Viscoelastic clotting time, contact",
      es: "Tiempo de coagulación viscoelástico, contacto",
    },
    short: "CT int",
    unit: "s",
    decimals: 0,
    plausible: [50, 3600],
  },
  "coag.viscoelastic.firmness": {
    label: { en: "Maximum clot firmness", es: "Firmeza máxima del coágulo" },
    short: "MCF",
    unit: "mm",
    decimals: 0,
    plausible: [0, 100],
  },
  "coag.viscoelastic.fibrinFirmness": {
    label: { en: "Maximum firmness of the fibrin clot", es: "Firmeza máxima del coágulo de fibrina" },
    short: "MCF fib",
    unit: "mm",
    decimals: 0,
    plausible: [0, 100],
  },
  "coag.viscoelastic.lysis": {
    label: { en: "Maximum lysis of the clot", es: "Lisis máxima del coágulo" },
    short: "ML",
    unit: "%",
    decimals: 0,
    plausible: [0, 100],
  },
  "coag.plateletFunction": {
    label: { en: "Platelet function, of the patient's own", es: "Función plaquetaria, respecto a la propia" },
    short: "Plt fn",
    unit: "%",
    decimals: 0,
    plausible: [0, 200],
  },
} as const satisfies Record<string, Signal>;
