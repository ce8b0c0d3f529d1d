import { signal } from "../../quantity/quantities.ts";
import { atLeast, fact } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const vacuumMax40Practice = rule({
  id: "cpb.pressure.vacuumMax40.practice",
  kind: "practice",
  status: "secondary",
  title: {
    en: "Venous vacuum not deeper than 40 mmHg below air, as one series had it",
    es: "Vacío venoso no mayor de 40 mmHg bajo la atmósfera, como en una serie",
  },
  rationale: {
    en: "The deeper the vacuum, the more bubbles pass on to the patient.",
    es: "Cuanto mayor el vacío, más burbujas pasan al paciente.",
  },
  cannotTell: {
    en: "It is what one center did in 48 patients with peripheral cannulas, not a limit that anybody derived.",
    es: "Es lo que hizo un centro en 48 pacientes con cánulas periféricas, no un límite que alguien dedujera.",
  },
  citation: {
    source: "ENDOBALLOON21",
    locator: "place in the source not seen",
    quotedIn: "PER207 §2.15",
    found: "vacuum of −40 mmHg at the most in a series, as quoted",
  },
  applies: { settings: ["cpb"], population: "adult", where: fact("equipment.vacuumAssist") },
  requires: atLeast(signal("circuit.reservoir.vacuum"), -40, 2),
  hold_s: 60,
  conflictsWith: ["cpb.pressure.vacuumMax60.eacts24", "cpb.pressure.vacuumPreset20.saudi26"],
});
