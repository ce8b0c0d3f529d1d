import { product, ratio, signal, systemicFlow, weight_kg } from "../../quantity/quantities.ts";
import { all, atLeast, atMost } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const flow3500gTo10kg = rule({
  id: "cpb.pediatric.flow3500gTo10kg.ramakrishnan23",
  version: 2,
  kind: "practice",
  status: "practice",
  title: { en: "150 mL/kg/min or more from 3.5 to 10 kg", es: "150 mL/kg/min o más de 3,5 a 10 kg" },
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
    found: "150 mL/kg/min or more from 3.5 to 10 kg",
  },
  applies: {
    settings: ["cpb"],
    population: "child",
    phases: ["crossClamp"],
    where: all(
      all(atLeast(weight_kg, 3.5), atMost(weight_kg, 10)),
      atLeast(signal("patient.temperature.nasopharyngeal"), 34),
    ),
  },
  requires: atLeast(product(ratio(systemicFlow, weight_kg), 1000), 150, 3),
  hold_s: 180,
  severity: "info",
  conflictsWith: ["cpb.pediatric.flowIndexConventional.ramakrishnan23"],
});
