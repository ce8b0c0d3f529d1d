import type { Text } from "@openperfusion/signals";

/** What is known of the patient beside weight, height, age and sex. */
export const PATIENT_FACTS = {
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
} as const satisfies Readonly<Record<string, Text>>;
