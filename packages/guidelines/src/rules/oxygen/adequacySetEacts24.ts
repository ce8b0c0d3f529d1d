import { all, present } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const adequacySetEacts24 = rule({
  id: "cpb.oxygen.adequacySet.eacts24",
  kind: "guideline",
  status: "secondary",
  title: {
    en: "Venous saturation and lactate known together",
    es: "Saturación venosa y lactato conocidos a la vez",
  },
  rationale: {
    en: "No single figure tells whether perfusion is enough; they are read together.",
    es: "Ninguna cifra sola dice si la perfusión basta; se leen juntas.",
  },
  cannotTell: {
    en: "It tells that they were there, not how they were weighed.",
    es: "Indica que estaban, no cómo se valoraron.",
  },
  citation: {
    source: "EACTS24",
    locator: "recommendation on the adequacy of perfusion; section not seen",
    quotedIn: "PER245 §2.13",
    found:
      "SvO2, O2ER, rSO2, VCO2, VCO2/VO2 and lactate assessed, class IIa, level B; as quoted, the table itself was not opened",
  },
  grade: { scheme: "EACTS", class: "IIa", level: "B" },
  applies: { settings: ["cpb"], population: "adult", phases: ["bypass"] },
  requires: all(present("blood.venous.so2"), present("blood.lactate")),
  hold_s: 300,
  supersedes: ["cpb.oxygen.adequacySet.eacts19"],
});
