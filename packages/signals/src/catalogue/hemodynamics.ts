import type { Signal } from "../signal.ts";

/** What a hemodynamic monitor with its own catheter or pulse contour says, beside the engine's truth of the patient. */
export const hemodynamics = {
  "hemodynamics.cardiacOutput": {
    label: { en: "Cardiac output of the hemodynamic monitor", es: "Gasto cardíaco del monitor hemodinámico" },
    short: "CO hd",
    unit: "L/min",
    decimals: 1,
    plausible: [0, 30],
  },
  "hemodynamics.cardiacIndex": {
    label: { en: "Cardiac index of the hemodynamic monitor", es: "Índice cardíaco del monitor hemodinámico" },
    short: "CI hd",
    unit: "L/(min.m2)",
    decimals: 1,
    plausible: [0, 20],
  },
  "hemodynamics.cardiacOutputStat": {
    label: { en: "Cardiac output, fast estimate", es: "Gasto cardíaco, estimación rápida" },
    short: "CO stat",
    unit: "L/min",
    decimals: 1,
    plausible: [0, 30],
  },
  "hemodynamics.cardiacIndexStat": {
    label: { en: "Cardiac index, fast estimate", es: "Índice cardíaco, estimación rápida" },
    short: "CI stat",
    unit: "L/(min.m2)",
    decimals: 1,
    plausible: [0, 20],
  },
  "hemodynamics.strokeVolume": {
    label: { en: "Stroke volume", es: "Volumen sistólico" },
    short: "SV",
    unit: "mL",
    decimals: 0,
    plausible: [0, 300],
  },
  "hemodynamics.strokeVolumeStat": {
    label: { en: "Stroke volume, fast estimate", es: "Volumen sistólico, estimación rápida" },
    short: "SV stat",
    unit: "mL",
    decimals: 0,
    plausible: [0, 300],
  },
  "hemodynamics.strokeVolumeIndex": {
    label: { en: "Stroke volume index", es: "Índice de volumen sistólico" },
    short: "SVI",
    unit: "mL/m2",
    decimals: 0,
    plausible: [0, 200],
  },
  "hemodynamics.strokeVolumeIndexStat": {
    label: { en: "Stroke volume index, fast estimate", es: "Índice de volumen sistólico, estimación rápida" },
    short: "SVI stat",
    unit: "mL/m2",
    decimals: 0,
    plausible: [0, 200],
  },
  "hemodynamics.strokeVolumeVariation": {
    label: { en: "Stroke volume variation", es: "Variación del volumen sistólico" },
    short: "SVV",
    unit: "%",
    decimals: 1,
    plausible: [0, 99],
  },
  "hemodynamics.endDiastolicVolume": {
    label: {
      en: "Right ventricular end-diastolic volume by catheter",
      es: "Volumen telediastólico del ventrículo derecho por catéter",
    },
    short: "EDV cat",
    unit: "mL",
    decimals: 0,
    plausible: [0, 800],
  },
  "hemodynamics.endDiastolicVolumeStat": {
    label: {
      en: "Right ventricular end-diastolic volume by catheter, fast estimate",
      es: "Volumen telediastólico del ventrículo derecho por catéter, estimación rápida",
    },
    short: "EDV stat",
    unit: "mL",
    decimals: 0,
    plausible: [0, 800],
  },
  "hemodynamics.endDiastolicVolumeIndex": {
    label: {
      en: "Right ventricular end-diastolic volume index by catheter",
      es: "Índice de volumen telediastólico del ventrículo derecho por catéter",
    },
    short: "EDVI cat",
    unit: "mL/m2",
    decimals: 0,
    plausible: [0, 400],
  },
  "hemodynamics.endDiastolicVolumeIndexStat": {
    label: {
      en: "Right ventricular end-diastolic volume index by catheter, fast estimate",
      es: "Índice de volumen telediastólico del ventrículo derecho por catéter, estimación rápida",
    },
    short: "EDVI stat",
    unit: "mL/m2",
    decimals: 0,
    plausible: [0, 400],
  },
  "hemodynamics.endSystolicVolume": {
    label: {
      en: "Right ventricular end-systolic volume by catheter",
      es: "Volumen telesistólico del ventrículo derecho por catéter",
    },
    short: "ESV cat",
    unit: "mL",
    decimals: 0,
    plausible: [0, 800],
  },
  "hemodynamics.endSystolicVolumeIndex": {
    label: {
      en: "Right ventricular end-systolic volume index by catheter",
      es: "Índice de volumen telesistólico del ventrículo derecho por catéter",
    },
    short: "ESVI cat",
    unit: "mL/m2",
    decimals: 0,
    plausible: [0, 400],
  },
  "hemodynamics.ejectionFraction": {
    label: {
      en: "Right ventricular ejection fraction by catheter",
      es: "Fracción de eyección del ventrículo derecho por catéter",
    },
    short: "RVEF cat",
    unit: "%",
    decimals: 0,
    plausible: [0, 100],
  },
  "hemodynamics.ejectionFractionStat": {
    label: {
      en: "Right ventricular ejection fraction by catheter, fast estimate",
      es: "Fracción de eyección del ventrículo derecho por catéter, estimación rápida",
    },
    short: "RVEF stat",
    unit: "%",
    decimals: 0,
    plausible: [0, 100],
  },
  "hemodynamics.heartRateAverage": {
    label: {
      en: "Heart rate, average of the hemodynamic monitor",
      es: "Frecuencia cardíaca media del monitor hemodinámico",
    },
    short: "HR avg",
    unit: "/min",
    decimals: 0,
    plausible: [0, 300],
  },
  "hemodynamics.svo2": {
    label: { en: "Mixed venous saturation by catheter", es: "Saturación venosa mixta por catéter" },
    short: "SvO2 cat",
    unit: "%",
    decimals: 0,
    plausible: [0, 100],
  },
  "hemodynamics.scvo2": {
    label: { en: "Central venous saturation by catheter", es: "Saturación venosa central por catéter" },
    short: "ScvO2 cat",
    unit: "%",
    decimals: 0,
    plausible: [0, 100],
  },
  "hemodynamics.sao2": {
    label: {
      en: "Arterial saturation of the hemodynamic monitor",
      es: "Saturación arterial del monitor hemodinámico",
    },
    short: "SaO2 hd",
    unit: "%",
    decimals: 0,
    plausible: [0, 100],
  },
  "hemodynamics.oxygenDelivery": {
    label: {
      en: "Oxygen delivery of the hemodynamic monitor",
      es: "Aporte de oxígeno del monitor hemodinámico",
    },
    short: "DO2 hd",
    unit: "mL/min",
    decimals: 0,
    plausible: [0, 5000],
  },
  "hemodynamics.oxygenConsumption": {
    label: {
      en: "Oxygen consumption of the hemodynamic monitor",
      es: "Consumo de oxígeno del monitor hemodinámico",
    },
    short: "VO2 hd",
    unit: "mL/min",
    decimals: 0,
    plausible: [0, 2000],
  },
  "hemodynamics.oxygenExtractionIndex": {
    label: { en: "Oxygen extraction index", es: "Índice de extracción de oxígeno del catéter" },
    short: "O2EI",
    unit: "%",
    decimals: 1,
    plausible: [0, 99],
  },
  "hemodynamics.vascularResistance": {
    label: {
      en: "Systemic vascular resistance of the hemodynamic monitor",
      es: "Resistencia vascular sistémica del monitor hemodinámico",
    },
    short: "SVR hd",
    unit: "dyn.s/cm5",
    decimals: 0,
    plausible: [0, 9999],
  },
  "hemodynamics.vascularResistanceIndex": {
    label: {
      en: "Systemic vascular resistance index of the hemodynamic monitor",
      es: "Índice de resistencia vascular sistémica del monitor hemodinámico",
    },
    short: "SVRI hd",
    unit: "dyn.s.m2/cm5",
    decimals: 0,
    plausible: [0, 9999],
  },
} as const satisfies Record<string, Signal>;
