import { fact } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const volatileMicroporousEacts24 = rule({
  id: "cpb.monitoring.volatileMicroporous.eacts24",
  kind: "guideline",
  status: "secondary",
  title: {
    en: "A microporous oxygenator with a volatile agent",
    es: "Oxigenador microporoso con agente volátil",
  },
  rationale: {
    en: "Through pores the agent reaches the blood as it should.",
    es: "Por los poros el agente llega a la sangre como debe.",
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
      "microporous membranes with volatile agents, class I, level B; as quoted, the table itself was not opened",
  },
  grade: { scheme: "EACTS", class: "I", level: "B" },
  applies: { settings: ["cpb"], population: "adult", where: fact("treatment.volatileAgent") },
  requires: fact("equipment.microporousOxygenator"),
});
