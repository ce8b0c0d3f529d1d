import { any, fact } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const closedReservoirEacts24 = rule({
  id: "cpb.circuit.closedReservoirEacts24",
  kind: "guideline",
  status: "secondary",
  title: {
    en: "Closed venous reservoir used or considered",
    es: "Reservorio venoso cerrado usado o valorado",
  },
  rationale: {
    en: "A collapsible reservoir keeps blood from air.",
    es: "Un reservorio colapsable mantiene la sangre sin aire.",
  },
  cannotTell: {
    en: "It rests on what somebody stated, not on a measurement. The source leaves the choice open; an open reservoir is not against it.",
    es: "Se basa en lo que alguien indicó, no en una medida. La fuente deja la elección abierta; un reservorio abierto no la contradice.",
  },
  citation: {
    source: "EACTS24",
    locator: "recommendation; section not seen",
    quotedIn: "PER141 §2.9",
    found: "quoted as closed reservoir; class IIb, level B",
  },
  grade: { scheme: "EACTS", class: "IIb", level: "B" },
  applies: { settings: ["cpb"], population: "adult", phases: ["bypass"] },
  requires: any(fact("equipment.closedReservoir"), fact("equipment.closedReservoirConsidered")),
});
