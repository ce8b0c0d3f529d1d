import { fact } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const deliveryThresholdBandEacts24 = rule({
  id: "cpb.oxygen.deliveryThresholdBand.eacts24",
  kind: "guideline",
  status: "secondary",
  title: {
    en: "Lower threshold of oxygen delivery set within 280 to 300 mL/min/m²",
    es: "Umbral inferior de aporte de oxígeno fijado entre 280 y 300 mL/min/m²",
  },
  rationale: {
    en: "A threshold inside this band leaves room for the error of flow and blood values.",
    es: "Un umbral dentro de esta banda deja margen para el error del flujo y de los valores de sangre.",
  },
  cannotTell: {
    en: "It is about the threshold that was chosen, not about whether it was kept.",
    es: "Trata del umbral elegido, no de si se mantuvo.",
  },
  citation: {
    source: "EACTS24",
    locator: "recommendation on goal-directed perfusion; section not seen",
    quotedIn: "PER141 §2.17",
    found:
      "keep the lower threshold within 280 to 300 mL/min/m², class IIa, level B; as quoted, the table itself was not opened",
  },
  grade: { scheme: "EACTS", class: "IIa", level: "B" },
  applies: { settings: ["cpb"], population: "adult" },
  requires: fact("treatment.deliveryThreshold280To300"),
});
