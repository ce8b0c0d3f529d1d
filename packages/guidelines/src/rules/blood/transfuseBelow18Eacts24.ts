import { signal } from "../../quantity/quantities.ts";
import { any, atLeast, happenedWithin } from "../../rule/conditions.ts";
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
    en: "Red cells count for half an hour, which is ours, not for how long they help. Unknown where the record notes no transfusions.",
    es: "Los hematíes cuentan media hora, elección nuestra, no por cuánto ayudan. Desconocido si el registro no anota transfusiones.",
  },
  citation: {
    source: "EACTS24",
    locator: "recommendation on transfusion during bypass; section not seen",
    quotedIn: "PER141 §2.17",
    found:
      "transfusion indicated below 18 % (Hb 6 g/dL), class I, level C; as quoted, the table itself was not opened",
  },
  grade: { scheme: "EACTS", class: "I", level: "C" },
  applies: { settings: ["cpb"], population: "adult", phases: ["bypass"] },
  requires: any(atLeast(signal("blood.hematocrit"), 18, 0.5), happenedWithin("redCellsGiven", 1800)),
  hold_s: 300,
});
