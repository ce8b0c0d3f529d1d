import { presence } from "../../rule/presence.ts";

export const certifiedPerfusionistsEacts24 = presence({
  id: "cpb.team.certifiedPerfusionistsEacts24",
  status: "secondary",
  title: {
    en: "Perfusionists are certified and keep learning",
    es: "Perfusionistas certificados y en formación continua",
  },
  rationale: {
    en: "Devices and knowledge change within a few years.",
    es: "Equipos y conocimientos cambian en pocos años.",
  },
  citation: {
    source: "EACTS24",
    locator: "§3",
    quotedIn: "PER141 §2.1",
    found: "quoted as certification and continuing development; class I, level C",
  },
  grade: { scheme: "EACTS", class: "I", level: "C" },
  facts: ["site.certifiedPerfusionists"],
});
