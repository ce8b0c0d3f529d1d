import { presence } from "../../rule/presence.ts";

export const adverseEventsEacts24 = presence({
  id: "cpb.checklists.adverseEventsEacts24",
  status: "secondary",
  title: {
    en: "Adverse events: checklists, procedures and simulation",
    es: "Eventos adversos: listas, procedimientos y simulación",
  },
  rationale: {
    en: "A rare emergency goes well only for those who have practiced it.",
    es: "Una urgencia rara solo sale bien a quien la ha practicado.",
  },
  cannotTell: {
    en: "Who of this case's team took part in a simulation is not told.",
    es: "No dice quién del equipo de este caso participó en una simulación.",
  },
  citation: {
    source: "EACTS24",
    locator: "recommendation; section not seen",
    quotedIn: "PER141 §2.12",
    found:
      "quoted as checklists for adverse events, with operating procedures and simulation; class I, level B",
  },
  grade: { scheme: "EACTS", class: "I", level: "B" },
  facts: ["checklist.adverseEvents", "site.emergencyProcedures", "site.emergencySimulation"],
});
