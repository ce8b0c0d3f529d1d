import { presence } from "../../rule/presence.ts";

export const actRepeatedEacts24 = presence({
  id: "cpb.anticoagulation.actRepeatedEacts24",
  status: "secondary",
  title: {
    en: "ACT repeated at the interval of the site's protocol",
    es: "ACT repetido con el intervalo del protocolo del centro",
  },
  rationale: {
    en: "Heparin wears off at a pace of each patient's own.",
    es: "La heparina se agota a un ritmo propio de cada paciente.",
  },
  cannotTell: {
    en: "The recommendation names no interval; one review's is in a rule of its own.",
    es: "La recomendación no da intervalo; el de una revisión está en una regla propia.",
  },
  citation: {
    source: "EACTS24",
    locator: "recommendation on ACT; section not seen",
    quotedIn: "PER141 §2.17",
    found:
      "regular ACT by the institution's protocol, class I, level C; as quoted, the table itself was not opened",
  },
  grade: { scheme: "EACTS", class: "I", level: "C" },
  facts: ["treatment.actRepeated"],
  applies: { phases: ["bypass"] },
});
