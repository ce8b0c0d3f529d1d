import { signal } from "../../quantity/quantities.ts";
import { above, all, within } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const retrogradeFlowEacts24 = rule({
  id: "cpb.cardioplegia.retrogradeFlow.eacts24",
  kind: "practice",
  status: "secondary",
  title: { en: "Retrograde flow of 200 to 400 mL/min", es: "Flujo retrógrado de 200 a 400 mL/min" },
  rationale: {
    en: "Veins fill slowly; this flow keeps the pressure in range.",
    es: "Las venas se llenan despacio; este flujo mantiene la presión en rango.",
  },
  cannotTell: {
    en: "Flow at the pump includes what leaks beside the balloon.",
    es: "El flujo de la bomba incluye lo que escapa junto al balón.",
  },
  citation: {
    source: "EACTS24",
    locator: "text on cardioplegia; section not seen",
    quotedIn: "PER141 §2.15",
    found: "200 to 400 mL/min, as quoted",
  },
  applies: {
    settings: ["cpb"],
    population: "adult",
    phases: ["crossClamp"],
    where: all(
      above(signal("pump.cardioplegia.flow"), 50),
      within(signal("circuit.cardioplegia.route"), 0.5, 1.5),
    ),
  },
  requires: within(signal("pump.cardioplegia.flow"), 200, 400, 10),
  hold_s: 20,
});
