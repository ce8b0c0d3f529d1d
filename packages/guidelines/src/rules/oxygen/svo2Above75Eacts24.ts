import { signal } from "../../quantity/quantities.ts";
import { above, atLeast } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const svo2Above75Eacts24 = rule({
  id: "cpb.oxygen.svo2Above75.eacts24",
  kind: "practice",
  status: "secondary",
  title: {
    en: "Venous saturation above 75 % in normothermia",
    es: "Saturación venosa superior al 75 % en normotermia",
  },
  rationale: {
    en: "A strategy that kept it above 75 % saw less of the mildest stage of kidney injury.",
    es: "Una estrategia que la mantuvo por encima del 75 % vio menos daño renal leve.",
  },
  cannotTell: {
    en: "A normal venous saturation does not exclude an organ that gets too little. Judged from 35 °C on, which is ours.",
    es: "Una saturación venosa normal no excluye un órgano mal perfundido. Se juzga desde 35 °C, elección nuestra.",
  },
  citation: {
    source: "EACTS24",
    locator: "text on flow and its adequacy; section not seen",
    quotedIn: "PER141 §2.17",
    found: "a strategy of more than 75 % lowered stage 1 kidney injury, as quoted; no recommendation",
  },
  applies: {
    settings: ["cpb"],
    population: "adult",
    phases: ["bypass"],
    where: atLeast(signal("patient.temperature.nasopharyngeal"), 35),
  },
  requires: above(signal("blood.venous.so2"), 75, 1),
  hold_s: 120,
  conflictsWith: ["cpb.oxygen.svo2Min70.sarkar17"],
});
