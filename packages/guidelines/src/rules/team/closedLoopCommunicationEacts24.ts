import { presence } from "../../rule/presence.ts";

export const closedLoopCommunicationEacts24 = presence({
  id: "cpb.team.closedLoopCommunicationEacts24",
  status: "secondary",
  title: { en: "Closed-loop communication in the team", es: "Comunicación en circuito cerrado en el equipo" },
  rationale: { en: "An order that is said back was heard right.", es: "Una orden repetida se ha oído bien." },
  citation: {
    source: "EACTS24",
    locator: "§3",
    quotedIn: "PER141 §2.1",
    found: "quoted as closed-loop communication; class I, level C",
  },
  grade: { scheme: "EACTS", class: "I", level: "C" },
  facts: ["site.closedLoopCommunication"],
});
