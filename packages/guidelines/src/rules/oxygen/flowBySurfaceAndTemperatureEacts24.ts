import { fact } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const flowBySurfaceAndTemperatureEacts24 = rule({
  id: "cpb.oxygen.flowBySurfaceAndTemperature.eacts24",
  kind: "guideline",
  status: "secondary",
  title: {
    en: "Target flow set from body surface and temperature",
    es: "Flujo objetivo según superficie corporal y temperatura",
  },
  rationale: {
    en: "Need follows size and temperature.",
    es: "La necesidad sigue al tamaño y la temperatura.",
  },
  cannotTell: {
    en: "It rests on what a person stated, not on a measurement.",
    es: "Se basa en lo que alguien declaró, no en una medida.",
  },
  citation: {
    source: "EACTS24",
    locator: "recommendation on target flow; section not seen",
    quotedIn: "PER141 §2.17",
    found: "flow by BSA and temperature, class I, level C; as quoted, the table itself was not opened",
  },
  grade: { scheme: "EACTS", class: "I", level: "C" },
  applies: { settings: ["cpb"], population: "adult" },
  requires: fact("treatment.flowBySurfaceAndTemperature"),
  supersedes: ["cpb.oxygen.flowBySurfaceAndTemperature.eacts19"],
});
