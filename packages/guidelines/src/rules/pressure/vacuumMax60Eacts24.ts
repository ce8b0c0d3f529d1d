import { signal } from "../../quantity/quantities.ts";
import { atLeast, fact } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const vacuumMax60Eacts24 = rule({
  id: "cpb.pressure.vacuumMax60.eacts24",
  kind: "guideline",
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
    en: "The class stands for excess as such; the figure of 60 is from its text, 80 is where hemolysis is named, and sites set less.",
    es: "La clase vale para el exceso en sí; 60 es cifra del texto, 80 es donde se nombra hemólisis, y los centros usan menos.",
  },
  citation: {
    source: "EACTS24",
    locator: "§4, vacuum-assisted drainage",
    found:
      "excessive vacuum is not recommended, class III, level B; −60 mmHg in the text; as quoted, the table itself was not opened",
  },
  grade: { scheme: "EACTS", class: "III", level: "B" },
  applies: {
    settings: ["cpb"],
    population: "adult",
    where: fact("equipment.vacuumAssist"),
  },
  requires: atLeast(signal("circuit.reservoir.vacuum"), -60, 2),
  hold_s: 20,
});
