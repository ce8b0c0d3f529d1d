import type { Text } from "@openperfusion/signals";

/** What is known of the patient beside weight, height, age and sex. */
export const PATIENT_FACTS = {
  "patient.nativeLungGasExchange": {
    en: "The patient's own lungs or ventilator exchange gas",
    es: "Los pulmones del paciente o el ventilador intercambian gas",
  },
} as const satisfies Readonly<Record<string, Text>>;
