import { presence } from "../../rule/presence.ts";

export const incidentReportingEacts24 = presence({
  id: "cpb.team.incidentReportingEacts24",
  status: "secondary",
  title: { en: "Incidents are reported", es: "Se notifican los incidentes" },
  rationale: {
    en: "The next team learns only from what was told.",
    es: "El siguiente equipo solo aprende de lo que se contó.",
  },
  cannotTell: {
    en: "It does not tell that this case's incidents were.",
    es: "No dice que se notificaran los de este caso.",
  },
  citation: {
    source: "EACTS24",
    locator: "§4.6",
    quotedIn: "PER141 §2.1",
    found: "quoted as reporting of incidents; class I, level C",
  },
  grade: { scheme: "EACTS", class: "I", level: "C" },
  facts: ["site.incidentReporting"],
});
