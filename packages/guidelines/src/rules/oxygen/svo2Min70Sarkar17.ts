import { signal } from "../../quantity/quantities.ts";
import { atLeast } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const svo2Min70Sarkar17 = rule({
  id: "cpb.oxygen.svo2Min70.sarkar17",
  kind: "practice",
  status: "secondary",
  title: {
    en: "Venous saturation of 70 % or more in normothermia",
    es: "Saturación venosa del 70 % o más en normotermia",
  },
  rationale: {
    en: "A lower one means that tissues take up more of what is delivered.",
    es: "Una menor indica que los tejidos extraen más de lo que se aporta.",
  },
  cannotTell: {
    en: "A normal venous saturation does not exclude an organ that gets too little. Judged from 35 °C on, which is ours.",
    es: "Una saturación venosa normal no excluye un órgano mal perfundido. Se juzga desde 35 °C, elección nuestra.",
  },
  citation: {
    source: "SARKAR17",
    locator: "text on flow and its adequacy; the page was not seen",
    quotedIn: "PER141 §2.17",
    found: "a venous saturation of at least 70 % is aimed at, as quoted",
  },
  applies: {
    settings: ["cpb"],
    population: "adult",
    phases: ["bypass"],
    where: atLeast(signal("patient.temperature.nasopharyngeal"), 35),
  },
  requires: atLeast(signal("blood.venous.so2"), 70, 1),
  hold_s: 120,
  conflictsWith: ["cpb.oxygen.svo2Above75.eacts24"],
});
