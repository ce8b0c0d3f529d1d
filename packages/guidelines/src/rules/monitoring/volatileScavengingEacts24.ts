import { fact } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const volatileScavengingEacts24 = rule({
  id: "cpb.monitoring.volatileScavenging.eacts24",
  kind: "guideline",
  status: "secondary",
  title: {
    en: "Scavenging on while a volatile agent is used",
    es: "Extracción de gases activa mientras se usa un agente volátil",
  },
  rationale: {
    en: "The agent leaves by the oxygenator's exhaust into the room.",
    es: "El agente sale por el escape del oxigenador a la sala.",
  },
  cannotTell: {
    en: "It rests on what a person stated, not on a measurement.",
    es: "Se basa en lo que alguien declaró, no en una medida.",
  },
  citation: {
    source: "EACTS24",
    locator: "§4.3, gas supply",
    quotedIn: "PER141 §2.7",
    found: "scavenging with volatile agents, class I, level C; as quoted, the table itself was not opened",
  },
  grade: { scheme: "EACTS", class: "I", level: "C" },
  applies: { settings: ["cpb"], population: "adult", where: fact("treatment.volatileAgent") },
  requires: fact("equipment.scavenging"),
});
