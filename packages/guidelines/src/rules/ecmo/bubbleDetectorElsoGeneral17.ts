import { fact } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";
import { ECMO } from "../../vocabulary/setting.ts";

export const bubbleDetectorElsoGeneral17 = rule({
  id: "ecmo.bubbleDetector.elsoGeneral17",
  kind: "device",
  status: "secondary",
  title: {
    en: "Bubble detection on the line to the patient",
    es: "Detección de burbujas en la línea al paciente",
  },
  rationale: {
    en: "Air behind the pump is in the patient within a second.",
    es: "El aire tras la bomba llega al paciente en un segundo.",
  },
  cannotTell: {
    en: "It rests on what somebody stated, not on a measurement.",
    es: "Se basa en lo que alguien indicó, no en una medida.",
  },
  citation: {
    source: "ELSOGEN17",
    locator: "part on monitors",
    quotedIn: "PER207 §2.4",
    found: "a bubble detector is among the monitors, as quoted",
  },
  applies: { settings: ECMO, phases: ["ecmoRun"] },
  requires: fact("equipment.bubbleDetectorAllLines"),
});
