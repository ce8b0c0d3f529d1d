import { fact } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";
import { ECMO } from "../../vocabulary/setting.ts";

export const flowByUltrasoundElsoGeneral17 = rule({
  id: "ecmo.flowByUltrasound.elsoGeneral17",
  kind: "device",
  status: "secondary",
  title: { en: "Blood flow measured by ultrasound", es: "Flujo de sangre medido por ultrasonido" },
  rationale: {
    en: "The speed of a centrifugal pump does not tell its flow.",
    es: "La velocidad de una bomba centrífuga no dice su flujo.",
  },
  cannotTell: {
    en: "It rests on what somebody stated, not on a measurement.",
    es: "Se basa en lo que alguien indicó, no en una medida.",
  },
  citation: {
    source: "ELSOGEN17",
    locator: "part on monitors",
    quotedIn: "PER207 §2.4",
    found: "blood flow by an ultrasonic probe, as quoted",
  },
  applies: { settings: ECMO, phases: ["ecmoRun"] },
  requires: fact("equipment.ultrasonicFlow"),
});
