import { systemicFlowIndex } from "../../quantity/oxygen.ts";
import { signal } from "../../quantity/quantities.ts";
import { atLeast } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const flowIndexConventional = rule({
  id: "cpb.pediatric.flowIndexConventional.ramakrishnan23",
  kind: "practice",
  status: "secondary",
  title: {
    en: "2.4 L/min/m² or more in children by the conventional strategy",
    es: "2,4 L/min/m² o más en niños con la estrategia convencional",
  },
  rationale: {
    en: "The pump replaces the whole output of the heart while the aorta is clamped.",
    es: "Con la aorta pinzada la bomba sustituye todo el gasto del corazón.",
  },
  cannotTell: {
    en: "What most places do, as one that does otherwise tells it; in the small it asks for less than flow by weight does.",
    es: "Lo que hace la mayoría, contado por quien hace otra cosa; en pequeños pide menos que el flujo por peso.",
  },
  citation: {
    source: "RAMAKRISHNAN23",
    locator: "place in the source not seen",
    quotedIn: "PER207 §2.17",
    found:
      "the conventional strategy, to which the review opposes its own: 2.4 L/min/m², lowered with temperature, as quoted",
  },
  applies: {
    settings: ["cpb"],
    population: "child",
    phases: ["crossClamp"],
    where: atLeast(signal("patient.temperature.nasopharyngeal"), 34),
  },
  requires: atLeast(systemicFlowIndex, 2.4, 0.05),
  hold_s: 180,
  conflictsWith: [
    "cpb.pediatric.flowBelow2500g.ramakrishnan23",
    "cpb.pediatric.flow2500To3500g.ramakrishnan23",
    "cpb.pediatric.flow3500gTo10kg.ramakrishnan23",
    "cpb.pediatric.flowIndexAbove10kg.ramakrishnan23",
  ],
});
