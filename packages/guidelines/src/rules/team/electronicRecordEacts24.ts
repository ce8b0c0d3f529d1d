import { presence } from "../../rule/presence.ts";

export const electronicRecordEacts24 = presence({
  id: "cpb.team.electronicRecordEacts24",
  status: "secondary",
  title: {
    en: "Perfusion recorded electronically and automatically",
    es: "Perfusión registrada de forma electrónica y automática",
  },
  rationale: {
    en: "Hands are busy when it matters most, and memory smooths what happened.",
    es: "Las manos están ocupadas cuando más importa, y la memoria suaviza lo ocurrido.",
  },
  cannotTell: {
    en: "A record that breaks off or has wrong clocks is one too.",
    es: "Un registro cortado o con relojes erróneos también lo es.",
  },
  citation: {
    source: "EACTS24",
    locator: "§4.6",
    quotedIn: "PER141 §2.12",
    found: "quoted as automatic electronic record of perfusion; class I, level B",
  },
  grade: { scheme: "EACTS", class: "I", level: "B" },
  facts: ["site.electronicRecord"],
});
