import type { Text } from "@openperfusion/signals";

/** What is known of the patient beside weight, height, age and sex. */
export const PATIENT_FACTS = {
  "patient.nativeLungGasExchange": {
    en: "The patient's own lungs or ventilator exchange gas",
    es: "Los pulmones del paciente o el ventilador intercambian gas",
  },
  "patient.difficultWeaning": {
    en: "Weaning from bypass is difficult",
    es: "El destete de la circulación es difícil",
  },
  "patient.heparinReboundRisk": {
    en: "High heparin doses and a long bypass: heparin may rebound",
    es: "Dosis altas de heparina y circulación larga: posible rebote de heparina",
  },
  "patient.heparinResistance": {
    en: "The ACT stays too low after heparin",
    es: "El ACT queda demasiado bajo tras la heparina",
  },
  "patient.hitUrgentSurgery": {
    en: "Heparin-induced thrombocytopenia, and surgery can't wait",
    es: "Trombocitopenia inducida por heparina y cirugía que no puede esperar",
  },
  "patient.neurologicRisk": { en: "Raised risk of neurologic injury", es: "Riesgo neurológico aumentado" },
  "patient.renalFailure": { en: "Renal failure", es: "Insuficiencia renal" },
} as const satisfies Readonly<Record<string, Text>>;
