import { product, ratio, signal, systemicFlow, weight_kg } from "../../quantity/quantities.ts";
import { all, atLeast, below } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const flowBelow2500g = rule({
  id: "cpb.pediatric.flowBelow2500g.ramakrishnan23",
  version: 2,
  kind: "practice",
  status: "practice",
  title: { en: "200 mL/kg/min or more below 2.5 kg", es: "200 mL/kg/min o más por debajo de 2,5 kg" },
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
    found: "200 mL/kg/min or more below 2.5 kg",
  },
  applies: {
    settings: ["cpb"],
    population: "child",
    phases: ["crossClamp"],
    where: all(below(weight_kg, 2.5), atLeast(signal("patient.temperature.nasopharyngeal"), 34)),
  },
  requires: atLeast(product(ratio(systemicFlow, weight_kg), 1000), 200, 4),
  hold_s: 180,
  severity: "info",
  conflictsWith: ["cpb.pediatric.flowIndexConventional.ramakrishnan23"],
});
