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
    locator: "§3 (reading notes §2d, row train.sim)",
    found: "quoted as certification and continuing development; class I, level C",
  },
  grade: { scheme: "EACTS", class: "I", level: "C" },
  facts: ["site.certifiedPerfusionists"],
});
