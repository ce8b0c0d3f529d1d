import { presence } from "../../rule/presence.ts";

export const restAfterDutyAmsect17 = presence({
  id: "cpb.team.restAfterDutyAmsect17",
  status: "secondary",
  title: {
    en: "8 hours of rest for every 16 hours of duty",
    es: "8 horas de descanso por cada 16 de servicio",
  },
  rationale: { en: "Tired people miss alarms.", es: "Quien está cansado pasa por alto las alarmas." },
  cannotTell: {
    en: "Hours that were worked in this case are not counted. The text is of 2017; the update of 2023 was not read.",
    es: "No cuenta las horas trabajadas en este caso. El texto es de 2017; la revisión de 2023 no se ha leído.",
  },
  citation: {
    source: "AMSECT17",
    locator: "standards of 2017, item not seen",
    found: 'quoted as 8 h of rest in 16 h of duty; "shall"',
  },
  grade: { scheme: "AmSECT", wording: "shall" },
  facts: ["site.restAfterDuty"],
});
