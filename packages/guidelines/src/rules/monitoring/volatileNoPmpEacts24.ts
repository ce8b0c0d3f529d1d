import { fact, not } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const volatileNoPmpEacts24 = rule({
  id: "cpb.monitoring.volatileNoPmp.eacts24",
  kind: "guideline",
  status: "secondary",
  title: { en: "No PMP oxygenator with a volatile agent", es: "Sin oxigenador de PMP con agente volátil" },
  rationale: {
    en: "A PMP membrane hardly lets the agent through.",
    es: "Una membrana de PMP apenas deja pasar el agente.",
  },
  cannotTell: {
    en: "It rests on what a person stated, not on a measurement.",
    es: "Se basa en lo que alguien declaró, no en una medida.",
  },
  citation: {
    source: "EACTS24",
    locator: "§4.3, gas supply",
    quotedIn: "PER141 §2.7",
    found:
      "PMP membranes not with volatile agents, class III, level B; as quoted, the table itself was not opened",
  },
  grade: { scheme: "EACTS", class: "III", level: "B" },
  applies: { settings: ["cpb"], population: "adult", where: fact("treatment.volatileAgent") },
  requires: not(fact("equipment.pmpOxygenator")),
});
