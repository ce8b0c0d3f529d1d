import { systemicFlowIndex } from "../../quantity/oxygen.ts";
import { signal, weight_kg } from "../../quantity/quantities.ts";
import { above, all, atLeast } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const flowIndexAbove10kg = rule({
  id: "cpb.pediatric.flowIndexAbove10kg.ramakrishnan23",
  version: 2,
  kind: "practice",
  status: "practice",
  title: { en: "2.6 L/min/m² or more above 10 kg", es: "2,6 L/min/m² o más por encima de 10 kg" },
  rationale: {
    en: "Need per kilogram falls with size; flow is set by weight in the small and by surface above.",
    es: "La necesidad por kilo baja con el tamaño; el flujo se fija por peso en pequeños y por superficie después.",
  },
  cannotTell: {
    en: "One institution's strategy, reviewed by itself; temperature, hematocrit and shunts move the right flow.",
    es: "Estrategia de una institución, revisada por ella misma; temperatura, hematocrito y cortocircuitos cambian el flujo correcto.",
  },
  citation: {
    source: "RAMAKRISHNAN23",
    locator: "flows by weight of the high-flow strategy",
    found: "2.6 L/min/m² or more above 10 kg",
  },
  applies: {
    settings: ["cpb"],
    population: "child",
    phases: ["crossClamp"],
    where: all(above(weight_kg, 10), atLeast(signal("patient.temperature.nasopharyngeal"), 34)),
  },
  requires: atLeast(systemicFlowIndex, 2.6, 0.05),
  hold_s: 180,
  severity: "info",
  conflictsWith: ["cpb.pediatric.flowIndexConventional.ramakrishnan23"],
});
