import { product, ratio, signal, weight_kg } from "../../quantity/quantities.ts";
import { fact, within } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const flowChildLequier13 = rule({
  id: "ecmo.flowChild75To150.lequier13",
  kind: "practice",
  status: "secondary",
  title: {
    en: "Flow of 75 to 150 mL/kg/min in infants and children",
    es: "Flujo de 75 a 150 mL/kg/min en lactantes y niños",
  },
  rationale: {
    en: "The smaller the body, the more flow each kilogram needs.",
    es: "Cuanto menor el cuerpo, más flujo pide cada kilo.",
  },
  cannotTell: {
    en: "A review states what is usual; adolescents need less for each kilogram.",
    es: "Una revisión dice lo habitual; los adolescentes piden menos por kilo.",
  },
  citation: {
    source: "LEQ13",
    locator: "place in the source not seen",
    quotedIn: "PER207 §2.4",
    found: "typical flows of infants and children are 75 to 150 mL/kg/min, as quoted",
  },
  applies: {
    settings: ["vv", "va"],
    population: "child",
    phases: ["ecmoRun"],
    where: fact("treatment.fullSupport"),
  },
  requires: within(product(ratio(signal("pump.arterial.flow"), weight_kg), 1000), 75, 150, 2),
  hold_s: 600,
  conflictsWith: [
    "ecmo.vaFlowChild.elsoGeneral17",
    "ecmo.vaFlowNeonate.elsoGeneral17",
    "ecmo.vvFlowNeonate.elsoGeneral17",
  ],
});
