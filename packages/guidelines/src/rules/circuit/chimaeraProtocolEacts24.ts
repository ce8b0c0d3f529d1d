import { presence } from "../../rule/presence.ts";

export const chimaeraProtocolEacts24 = presence({
  id: "cpb.circuit.chimaeraProtocolEacts24",
  status: "read",
  title: {
    en: "Protocol to detect Mycobacterium chimaera infections",
    es: "Protocolo para detectar infecciones por Mycobacterium chimaera",
  },
  rationale: {
    en: "The infection shows itself months or years after the operation, and only those who look for it find it.",
    es: "La infección aparece meses o años tras la operación, y solo la encuentra quien la busca.",
  },
  citation: {
    source: "EACTS24",
    locator: "recommendation table 6 (pmc.ncbi.nlm.nih.gov/articles/PMC11947607/table/dtbl6)",
    found:
      "protocols to detect Mycobacterium chimaera infections linked with heater-coolers, by the site's policy after the European center's standards; class I, level B",
  },
  grade: { scheme: "EACTS", class: "I", level: "B" },
  facts: ["site.chimaeraProtocol"],
  severity: "info",
});
