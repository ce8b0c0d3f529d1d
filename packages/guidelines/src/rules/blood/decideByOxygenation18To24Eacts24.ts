import { signal } from "../../quantity/quantities.ts";
import { any, present, within } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const decideByOxygenation18To24Eacts24 = rule({
  id: "cpb.blood.decideByOxygenation18To24.eacts24",
  kind: "guideline",
  status: "secondary",
  title: {
    en: "Between 18 and 24 % hematocrit, oxygenation known before red cells",
    es: "Entre 18 y 24 % de hematocrito, oxigenación conocida antes de transfundir",
  },
  rationale: {
    en: "In this range the hematocrit alone does not tell whether red cells help.",
    es: "En este intervalo el hematocrito solo no dice si transfundir ayuda.",
  },
  cannotTell: {
    en: "It tells that the values were there, not how they were weighed.",
    es: "Indica que los valores estaban, no cómo se valoraron.",
  },
  citation: {
    source: "EACTS24",
    locator: "recommendation on transfusion during bypass; section not seen",
    quotedIn: "PER141 §2.17",
    found:
      "18 to 24 %: by tissue oxygenation, class IIb, level B; as quoted, the table itself was not opened",
  },
  grade: { scheme: "EACTS", class: "IIb", level: "B" },
  applies: {
    settings: ["cpb"],
    population: "adult",
    phases: ["bypass"],
    where: within(signal("blood.hematocrit"), 18, 24),
  },
  requires: any(
    present("blood.venous.so2"),
    present("blood.lactate"),
    present("patient.nirs.left"),
    present("patient.nirs.right"),
  ),
  hold_s: 300,
});
