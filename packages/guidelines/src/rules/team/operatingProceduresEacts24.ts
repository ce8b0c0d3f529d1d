import { presence } from "../../rule/presence.ts";

export const operatingProceduresEacts24 = presence({
  id: "cpb.team.operatingProceduresEacts24",
  status: "secondary",
  title: {
    en: "Standard operating procedures for perfusion",
    es: "Procedimientos normalizados de perfusión",
  },
  rationale: {
    en: "What is written can be taught, checked and mended.",
    es: "Lo escrito puede enseñarse, comprobarse y corregirse.",
  },
  citation: {
    source: "EACTS24",
    locator: "§3",
    quotedIn: "PER141 §2.1",
    found: "quoted as standard operating procedures; class I, level C",
  },
  grade: { scheme: "EACTS", class: "I", level: "C" },
  facts: ["site.operatingProcedures"],
});
