import { any, fact } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const shedBloodEacts24 = rule({
  id: "cpb.circuit.shedBloodEacts24",
  kind: "guideline",
  status: "secondary",
  title: { en: "Shed blood discarded or washed", es: "Sangre derramada desechada o lavada" },
  rationale: {
    en: "Blood from pericardium and pleura carries fat, debris and activated clotting factors.",
    es: "La sangre de pericardio y pleura lleva grasa, restos y factores de coagulación activados.",
  },
  cannotTell: {
    en: "It rests on what somebody stated, not on a measurement. In a great bleed, time may not allow it.",
    es: "Se basa en lo que alguien indicó, no en una medida. En una hemorragia grande puede no haber tiempo.",
  },
  citation: {
    source: "EACTS24",
    locator: "recommendation; section not seen",
    quotedIn: "PER141 §2.9",
    found: "quoted as shed blood discarded or washed by cell salvage; class IIa, level B",
  },
  grade: { scheme: "EACTS", class: "IIa", level: "B" },
  applies: { settings: ["cpb"], population: "adult", phases: ["bypass", "postBypass"] },
  requires: any(fact("treatment.shedBloodDiscarded"), fact("treatment.shedBloodWashed")),
  supersedes: ["cpb.circuit.shedBloodDiscardedEacts19"],
});
