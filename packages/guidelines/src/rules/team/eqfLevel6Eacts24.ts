import { presence } from "../../rule/presence.ts";

export const eqfLevel6Eacts24 = presence({
  id: "cpb.team.eqfLevel6Eacts24",
  status: "secondary",
  title: { en: "Perfusion training at European level 6", es: "Formación de perfusión en el nivel europeo 6" },
  rationale: {
    en: "A common level makes training comparable from country to country.",
    es: "Un nivel común hace comparable la formación entre países.",
  },
  cannotTell: { en: "Outside Europe other frameworks hold.", es: "Fuera de Europa rigen otros marcos." },
  citation: {
    source: "EACTS24",
    locator: "§3",
    quotedIn: "PER141 §2.1",
    found: "quoted as training at level 6 of the European qualifications framework; class I, level C",
  },
  grade: { scheme: "EACTS", class: "I", level: "C" },
  facts: ["site.eqfLevel6"],
});
