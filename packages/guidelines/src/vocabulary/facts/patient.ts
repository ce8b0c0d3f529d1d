import type { Text } from "@openperfusion/signals";

/** What is known of the patient beside weight, height, age and sex. */
export const PATIENT_FACTS = {
  "patient.nativeLungGasExchange": {
    en: "The patient's own lungs or ventilator exchange gas",
    es: "Los pulmones del paciente o el ventilador intercambian gas",
  },
  "patient.obesity": { en: "Obesity", es: "Obesidad" },
  "patient.highRiskOrAnemia": { en: "High risk, or anemia", es: "Alto riesgo o anemia" },
  "patient.vasoplegia": {
    en: "Vasoplegia with enough flow and depth of anesthesia",
    es: "Vasoplejía con flujo y profundidad anestésica suficientes",
  },
  "patient.vasoplegiaRefractory": {
    en: "Vasoplegia that does not answer to first drugs",
    es: "Vasoplejía que no responde a los primeros fármacos",
  },
  "patient.bleeding": { en: "The patient bleeds", es: "El paciente sangra" },
  "patient.heparinResistance": { en: "Heparin does not take", es: "Resistencia a la heparina" },
  "patient.afterEcpr": { en: "ECMO was begun in cardiac arrest", es: "La ECMO se inició en parada cardíaca" },
  "patient.arrestWitnessed": { en: "The arrest was witnessed", es: "La parada fue presenciada" },
  "patient.noFlowBelow5Min": {
    en: "Less than 5 min without any flow before resuscitation began",
    es: "Menos de 5 min sin flujo antes de iniciar la reanimación",
  },
  "patient.lowFlowBelow60Min": {
    en: "Less than 60 min from arrest to ECMO flow",
    es: "Menos de 60 min desde la parada hasta el flujo de ECMO",
  },
  "patient.endTidalCo2Above10": {
    en: "End-tidal CO2 above 10 mmHg during resuscitation",
    es: "CO2 espirado mayor de 10 mmHg durante la reanimación",
  },
  "patient.refractoryAt10To20Min": {
    en: "Cannulation began after 10 to 20 min of resuscitation without success",
    es: "La canulación comenzó tras 10 a 20 min de reanimación sin éxito",
  },
  "patient.triglyceridesAbove500": {
    en: "Triglycerides above 500 mg/dL",
    es: "Triglicéridos por encima de 500 mg/dL",
  },
  "patient.bilirubinAbove6": { en: "Bilirubin above 6 mg/dL", es: "Bilirrubina por encima de 6 mg/dL" },
  "patient.vvCriteria": {
    en: "P/F below 80, or pH below 7.25 with PaCO2 of 60 mmHg or more",
    es: "P/F inferior a 80, o pH inferior a 7,25 con PaCO2 de 60 mmHg o más",
  },
  "patient.respiratoryFailure": {
    en: "ECMO is for respiratory failure",
    es: "La ECMO es por insuficiencia respiratoria",
  },
  "patient.lungTransplant": {
    en: "Bridge to lung transplantation, or failure of the graft after it",
    es: "Puente al trasplante pulmonar, o fallo del injerto tras él",
  },
  "patient.neonateOxygenationIndexAbove20": {
    en: "Oxygenation index above 20 for more than 24 hours of maximal treatment, or decompensations again and again",
    es: "Índice de oxigenación superior a 20 durante más de 24 horas de tratamiento máximo, o descompensaciones repetidas",
  },
  "patient.neonateAcuteFailure": {
    en: "PaO2 below 40 mmHg in acute decompensation, or progressive failure with right ventricular dysfunction or high inotropes",
    es: "PaO2 inferior a 40 mmHg en descompensación aguda, o fallo progresivo con disfunción derecha o inotrópicos altos",
  },
  "patient.below34Weeks": {
    en: "Postmenstrual age below 34 weeks",
    es: "Edad posmenstrual inferior a 34 semanas",
  },
  "patient.intraventricularHemorrhage3": {
    en: "Intraventricular hemorrhage of grade III or more",
    es: "Hemorragia intraventricular de grado III o más",
  },
  "patient.neonateOxygenationIndexAbove40": {
    en: "Oxygenation index above 40 for more than 4 hours",
    es: "Índice de oxigenación superior a 40 durante más de 4 horas",
  },
  "patient.difficultWeaning": {
    en: "Weaning from bypass is difficult",
    es: "El destete de la circulación extracorpórea es difícil",
  },
  "patient.heparinReboundRisk": {
    en: "High heparin doses and a long bypass: heparin may rebound",
    es: "Dosis altas de heparina y circulación extracorpórea larga: posible rebote de heparina",
  },
  "patient.hitUrgentSurgery": {
    en: "Heparin-induced thrombocytopenia, and surgery can't wait",
    es: "Trombocitopenia inducida por heparina y cirugía que no puede esperar",
  },
  "patient.neurologicRisk": { en: "Raised risk of neurologic injury", es: "Riesgo neurológico aumentado" },
  "patient.renalFailure": { en: "Renal failure", es: "Insuficiencia renal" },
} as const satisfies Readonly<Record<string, Text>>;
