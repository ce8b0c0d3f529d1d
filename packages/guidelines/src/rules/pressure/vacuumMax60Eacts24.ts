import { signal } from "../../quantity/quantities.ts";
import { atLeast, fact } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const vacuumMax60Eacts24 = rule({
  id: "cpb.pressure.vacuumMax60.eacts24",
  kind: "practice",
  status: "secondary",
  title: {
    en: "Venous vacuum not deeper than 60 mmHg below air",
    es: "Vacío venoso no mayor de 60 mmHg bajo la atmósfera",
  },
  rationale: {
    en: "More vacuum than drainage needs breaks red cells and draws air.",
    es: "Más vacío del que pide el drenaje rompe hematíes y arrastra aire.",
  },
  cannotTell: {
    en: "The recommendation against excessive vacuum names no figure; this one is of the text beside it and has no class. Sites set less, and more vacuum also draws more air.",
    es: "La recomendación contra el vacío excesivo no da cifra; esta es del texto y no tiene clase. Los centros usan menos, y más vacío también arrastra más aire.",
  },
  citation: {
    source: "EACTS24",
    locator: "text on assisted venous drainage; section not seen",
    quotedIn: "PER141 §2.13",
    found: "no more hemolysis at −40 and −60 mmHg, more at −80; up to −60 mmHg taken as safe, as quoted",
  },
  applies: {
    settings: ["cpb"],
    population: "adult",
    where: fact("equipment.vacuumAssist"),
  },
  requires: atLeast(signal("circuit.reservoir.vacuum"), -60, 2),
  hold_s: 20,
  conflictsWith: ["cpb.pressure.vacuumPreset20.saudi26", "cpb.pressure.vacuumMax40.practice"],
});
