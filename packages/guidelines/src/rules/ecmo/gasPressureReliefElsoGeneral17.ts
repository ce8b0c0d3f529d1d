import { fact } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";
import { ECMO } from "../../vocabulary/setting.ts";

export const gasPressureReliefElsoGeneral17 = rule({
  id: "ecmo.gasPressureRelief.elsoGeneral17",
  kind: "device",
  status: "secondary",
  title: { en: "Relief valve in the sweep gas line", es: "Válvula de alivio en la línea de gas" },
  rationale: {
    en: "Gas that presses more than the blood goes through the membrane as bubbles.",
    es: "Un gas con más presión que la sangre atraviesa la membrana en burbujas.",
  },
  cannotTell: {
    en: "It rests on what somebody stated, not on a measurement.",
    es: "Se basa en lo que alguien indicó, no en una medida.",
  },
  citation: {
    source: "ELSOGEN17",
    locator: "part on the membrane lung",
    quotedIn: "PER207 §2.4",
    found:
      "a pressure relief valve in the sweep line, as gas pressure must stay below blood pressure, as quoted",
  },
  applies: { settings: ECMO, phases: ["ecmoRun"] },
  requires: fact("equipment.gasPressureRelief"),
});
