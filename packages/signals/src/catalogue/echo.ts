import type { Signal } from "../signal.ts";

/** What an echocardiogram shows. */
export const echo = {
  "echo.leftVentricle.endDiastolicVolume": {
    label: {
      en: "Left ventricular end-diastolic volume",
      es: "Volumen telediastólico del ventrículo izquierdo",
    },
    short: "LVEDV",
    unit: "mL",
    decimals: 0,
    plausible: [0, 600],
  },
  "echo.leftVentricle.endSystolicVolume": {
    label: {
      en: "Left ventricular end-systolic volume",
      es: "Volumen telesistólico del ventrículo izquierdo",
    },
    short: "LVESV",
    unit: "mL",
    decimals: 0,
    plausible: [0, 600],
  },
  "echo.leftVentricle.ejectionFraction": {
    label: { en: "Left ventricular ejection fraction", es: "Fracción de eyección del ventrículo izquierdo" },
    short: "LVEF",
    unit: "%",
    decimals: 0,
    plausible: [0, 100],
  },
  "echo.rightVentricle.endDiastolicVolume": {
    label: {
      en: "Right ventricular end-diastolic volume",
      es: "Volumen telediastólico del ventrículo derecho",
    },
    short: "RVEDV",
    unit: "mL",
    decimals: 0,
    plausible: [0, 600],
  },
  "echo.rightVentricle.ejectionFraction": {
    label: { en: "Right ventricular ejection fraction", es: "Fracción de eyección del ventrículo derecho" },
    short: "RVEF",
    unit: "%",
    decimals: 0,
    plausible: [0, 100],
  },
  "echo.aorticValve.opening": {
    label: { en: "Beats that open the aortic valve", es: "Latidos que abren la válvula aórtica" },
    short: "AV open",
    unit: "%",
    decimals: 0,
    plausible: [0, 100],
  },
  "echo.aorticValve.gradient": {
    label: { en: "Aortic valve gradient", es: "Gradiente de la válvula aórtica" },
    short: "AV grad",
    unit: "mm[Hg]",
    decimals: 0,
    plausible: [-20, 200],
  },
  "echo.aorticValve.regurgitation": {
    label: { en: "Aortic regurgitation fraction", es: "Fracción de regurgitación aórtica" },
    short: "AR",
    unit: "%",
    decimals: 0,
    plausible: [0, 100],
  },
  "echo.mitralValve.regurgitation": {
    label: { en: "Mitral regurgitation fraction", es: "Fracción de regurgitación mitral" },
    short: "MR",
    unit: "%",
    decimals: 0,
    plausible: [0, 100],
  },
  "echo.outflow.vti": {
    label: {
      en: "Outflow tract velocity-time integral",
      es: "Integral velocidad-tiempo del tracto de salida",
    },
    short: "VTI",
    unit: "cm",
    decimals: 1,
    plausible: [0, 60],
  },
  "echo.pericardium.effusion": {
    label: { en: "Pericardial effusion", es: "Derrame pericárdico" },
    short: "Effusion",
    unit: "mL",
    decimals: 0,
    plausible: [0, 2000],
  },
  "echo.leftHeart.air": {
    label: { en: "Gas in the left heart", es: "Gas en las cavidades izquierdas" },
    short: "LH air",
    unit: "mL",
    decimals: 1,
    plausible: [0, 500],
  },
} as const satisfies Record<string, Signal>;
