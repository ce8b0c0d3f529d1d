import type { Text } from "@openperfusion/signals";

/** What was chosen for this patient: drugs, strategies, techniques. */
export const TREATMENT_FACTS = {
  "treatment.alphaStat": { en: "Alpha-stat blood gas management", es: "Manejo alfa-stat de los gases" },
  "treatment.deliveryThreshold280To300": {
    en: "Lower threshold of oxygen delivery set within 280 to 300 mL/min/m²",
    es: "Umbral inferior de aporte de oxígeno fijado entre 280 y 300 mL/min/m²",
  },
  "treatment.fieldCo2": { en: "CO2 over the operative field", es: "CO2 sobre el campo quirúrgico" },
  "treatment.flowByLeanMass": { en: "Flow set by lean body mass", es: "Flujo fijado por masa magra" },
  "treatment.flowBySurfaceAndTemperature": {
    en: "Flow set by body surface and temperature",
    es: "Flujo fijado por superficie corporal y temperatura",
  },
  "treatment.routineHighMap": {
    en: "High arterial pressure kept as a routine",
    es: "Presión arterial alta mantenida de forma sistemática",
  },
  "treatment.mapByAutoregulation": {
    en: "Arterial pressure set by autoregulation",
    es: "Presión arterial fijada por la autorregulación",
  },
  "treatment.alphaAgonistFirst": {
    en: "Alpha-1 agonist given first against vasoplegia",
    es: "Agonista alfa-1 administrado primero contra la vasoplejía",
  },
  "treatment.vasoplegiaFirstLine": {
    en: "Alpha-1 agonist or vasopressin given first",
    es: "Agonista alfa-1 o vasopresina administrados primero",
  },
  "treatment.vasoplegiaMethyleneBlueOrTerlipressin": {
    en: "Methylene blue or terlipressin given",
    es: "Azul de metileno o terlipresina administrados",
  },
  "treatment.vasoplegiaHydroxocobalaminOrAngiotensin": {
    en: "Hydroxocobalamin or angiotensin II given",
    es: "Hidroxocobalamina o angiotensina II administradas",
  },
  "treatment.nirsAlgorithm": {
    en: "Cerebral oximetry followed by an algorithm",
    es: "Oximetría cerebral seguida con un algoritmo",
  },
  "treatment.bloodCardioplegia": { en: "Blood cardioplegia", es: "Cardioplejía hemática" },
  "treatment.delNidoCardioplegia": { en: "del Nido cardioplegia", es: "Cardioplejía del Nido" },
  "treatment.htkCardioplegia": { en: "HTK cardioplegia", es: "Cardioplejía HTK" },
  "treatment.sodiumCorrectedAfterHtk": {
    en: "Sodium corrected actively after HTK",
    es: "Sodio corregido activamente tras HTK",
  },
  "treatment.volatileAgent": {
    en: "Volatile agent given through the oxygenator",
    es: "Agente volátil administrado por el oxigenador",
  },
  "treatment.modifiedUltrafiltration": {
    en: "Modified ultrafiltration used, alone or after conventional",
    es: "Ultrafiltración modificada empleada, sola o tras la convencional",
  },
  "treatment.excessiveVacuum": {
    en: "Vacuum deeper than venous drainage needs",
    es: "Vacío mayor del que necesita el drenaje venoso",
  },
  "treatment.fullSupport": {
    en: "Full circulatory support intended",
    es: "Soporte circulatorio total previsto",
  },
  "treatment.lungRest": { en: "Lungs at rest on ECMO", es: "Pulmones en reposo con ECMO" },
  "treatment.unfractionatedHeparin": {
    en: "Unfractionated heparin for anticoagulation",
    es: "Heparina no fraccionada como anticoagulación",
  },
} as const satisfies Readonly<Record<string, Text>>;
