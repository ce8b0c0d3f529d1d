import { presence } from "../../rule/presence.ts";

export const emergencyBypassEacts24 = presence({
  id: "cpb.checklists.emergencyBypassEacts24",
  status: "secondary",
  title: {
    en: "A set-up ready for emergency bypass",
    es: "Un montaje listo para una circulación extracorpórea urgente",
  },
  rationale: {
    en: "Minutes decide, and putting a circuit together takes many.",
    es: "Deciden los minutos, y montar un circuito lleva muchos.",
  },
  citation: {
    source: "EACTS24",
    locator: "recommendation; section not seen",
    quotedIn: "PER141 §2.12",
    found: "quoted as a set-up ready for emergency bypass; class I, level C",
  },
  grade: { scheme: "EACTS", class: "I", level: "C" },
  facts: ["site.emergencyBypassReady"],
});
