import { fact } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const flowBySurfaceAndTemperatureEacts19 = rule({
  id: "cpb.oxygen.flowBySurfaceAndTemperature.eacts19",
  kind: "guideline",
  status: "read",
  title: {
    en: "Target flow set from body surface and temperature (2019)",
    es: "Flujo objetivo según superficie corporal y temperatura (2019)",
  },
  rationale: {
    en: "Need follows size and temperature.",
    es: "La necesidad sigue al tamaño y la temperatura.",
  },
  cannotTell: {
    en: "It rests on what a person stated. Its class was not seen, only its verb; the edition of 2024 takes its place.",
    es: "Se basa en lo que alguien declaró. No se vio su clase, solo su verbo; la edición de 2024 la sustituye.",
  },
  citation: {
    source: "EACTS19",
    locator: "summary at Medscape, pump flow management",
    found: "pump flow determined before bypass by body surface and planned temperature",
  },
  grade: { scheme: "EACTS", wording: "recommended" },
  applies: { settings: ["cpb"], population: "adult" },
  requires: fact("treatment.flowBySurfaceAndTemperature"),
  severity: "info",
});
