import { signal } from "../../quantity/quantities.ts";
import { atLeast } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const svo2Min70Texts = rule({
  id: "cpb.oxygen.svo2Min70.texts",
  kind: "practice",
  status: "practice",
  title: {
    en: "Venous saturation of 70 % or more in normothermia",
    es: "Saturación venosa del 70 % o más en normotermia",
  },
  rationale: {
    en: "A lower one means that tissues take up more of what is delivered.",
    es: "Una menor indica que los tejidos extraen más de lo que se aporta.",
  },
  cannotTell: {
    en: "A normal venous saturation does not exclude an organ that gets too little. Texts give 70 to 75 %; the lower figure is taken.",
    es: "Una saturación venosa normal no excluye un órgano mal perfundido. Los textos dan 70-75 %; se toma la menor.",
  },
  citation: {
    source: "EACTS24",
    locator: "texts on bypass (reading notes §2a, row cpb.svo2.75)",
    found: "70 to 75 % at normothermia, as quoted",
  },
  applies: {
    settings: ["cpb"],
    population: "adult",
    phases: ["bypass"],
    where: atLeast(signal("patient.temperature.nasopharyngeal"), 35),
  },
  requires: atLeast(signal("blood.venous.so2"), 70, 1),
  hold_s: 120,
});
