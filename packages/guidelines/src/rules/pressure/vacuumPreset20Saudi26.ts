import { signal } from "../../quantity/quantities.ts";
import { atLeast, fact } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const vacuumPreset20Saudi26 = rule({
  id: "cpb.pressure.vacuumPreset20.saudi26",
  kind: "practice",
  status: "secondary",
  title: {
    en: "Vacuum not deeper than the local preset of 20 mmHg",
    es: "Vacío no mayor que el valor local de 20 mmHg",
  },
  rationale: {
    en: "A local preset that is deepened only on purpose.",
    es: "Un valor local que solo se aumenta a propósito.",
  },
  cannotTell: {
    en: "A deeper vacuum chosen on purpose also breaks it.",
    es: "Un vacío mayor elegido a propósito también la incumple.",
  },
  citation: {
    source: "SAUDI26",
    locator: "section on assisted venous drainage; the page was not seen",
    quotedIn: "PER141 §2.13",
    found: "preset of −20 mmHg, as quoted",
  },
  applies: { settings: ["cpb"], where: fact("equipment.vacuumAssist") },
  requires: atLeast(signal("circuit.reservoir.vacuum"), -20, 2),
  hold_s: 60,
  conflictsWith: ["cpb.pressure.vacuumMax60.eacts24", "cpb.pressure.vacuumMax40.practice"],
});
