import { fact } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const backflowGuardElsoGeneral17 = rule({
  id: "ecmo.backflowGuard.elsoGeneral17",
  kind: "device",
  status: "secondary",
  title: { en: "Means against backward flow on VA", es: "Medio contra el flujo inverso en VA" },
  rationale: {
    en: "Where a centrifugal pump stops, the artery empties into the vein through the circuit.",
    es: "Si una bomba centrífuga se para, la arteria se vacía en la vena por el circuito.",
  },
  cannotTell: {
    en: "It rests on what somebody stated, not on a measurement.",
    es: "Se basa en lo que alguien indicó, no en una medida.",
  },
  citation: {
    source: "ELSOGEN17",
    locator: "part on pumps",
    quotedIn: "PER207 §2.4",
    found: "on VA a means against flow from artery to vein, or an alarm, when the power fails, as quoted",
  },
  applies: { settings: ["va", "vav"], phases: ["ecmoRun"] },
  requires: fact("equipment.retrogradeFlowGuard"),
});
