import { event } from "../../quantity/Moment.ts";
import { signal, timeSince } from "../../quantity/quantities.ts";
import { any, atLeast, atMost } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const transfuseBelow18Eacts24 = rule({
  id: "cpb.blood.transfuseBelow18.eacts24",
  kind: "guideline",
  status: "secondary",
  title: {
    en: "Hematocrit of 18 % or more, or red cells given",
    es: "Hematocrito del 18 % o más, o hematíes administrados",
  },
  rationale: {
    en: "Below it blood carries too little oxygen at any usual flow.",
    es: "Por debajo la sangre lleva muy poco oxígeno a cualquier flujo habitual.",
  },
  cannotTell: {
    en: "Given red cells count from the last time they were given on bypass, not for how long they help.",
    es: "Los hematíes cuentan desde la última vez en circulación, no por cuánto ayudan.",
  },
  citation: {
    source: "EACTS24",
    locator: "§7, transfusion",
    found:
      "transfusion indicated below 18 % (Hb 6 g/dL), class I, level C; as quoted, the table itself was not opened",
  },
  grade: { scheme: "EACTS", class: "I", level: "C" },
  applies: { settings: ["cpb"], population: "adult", phases: ["bypass"] },
  requires: any(
    atLeast(signal("blood.hematocrit"), 18, 0.5),
    atMost(timeSince(event("redCellsGiven")), 1800),
  ),
  hold_s: 300,
});
