import type { Band, ScoreItem } from "../Score.ts";

export const yesNo = (name: string, points: number, en: string, es: string): ScoreItem => ({
  kind: "yesNo",
  name,
  label: { en, es },
  points,
});

/** The scores are for adults, and their bands are of completed years. */
export const ageItem = (bands: readonly Band[]): ScoreItem => ({
  kind: "bands",
  name: "age_years",
  label: { en: "Age in completed years", es: "Edad en años cumplidos" },
  unit: "a",
  range: { from: 18, to: 120, isWhole: true },
  bands,
});

export const peakPressureItem = (bands: readonly Band[]): ScoreItem => ({
  kind: "bands",
  name: "peakInspiratoryPressure_cmH2O",
  label: { en: "Peak inspiratory pressure", es: "Presión inspiratoria pico" },
  unit: "cm[H2O]",
  range: { from: 0, to: 100 },
  bands,
});

export const cardiacArrestItem = (points: number): ScoreItem =>
  yesNo("cardiacArrest", points, "Cardiac arrest before ECMO", "Parada cardíaca antes de la ECMO");

export const cnsItem = (points: number): ScoreItem =>
  yesNo(
    "cnsDysfunction",
    points,
    "Central nervous system: neurotrauma, stroke, encephalopathy, cerebral embolism, seizures",
    "Sistema nervioso central: neurotrauma, ictus, encefalopatía, embolia cerebral, convulsiones",
  );
