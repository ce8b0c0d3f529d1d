import { presence } from "../../rule/presence.ts";

export const reservePerfusionistAmsect17 = presence({
  id: "cpb.team.reservePerfusionistAmsect17",
  status: "secondary",
  title: {
    en: "One perfusionist more than there are cases (n+1)",
    es: "Un perfusionista más que casos (n+1)",
  },
  rationale: { en: "In an emergency two hands are not enough.", es: "En una urgencia dos manos no bastan." },
  cannotTell: {
    en: "The text is of 2017; the update of 2023 was not read.",
    es: "El texto es de 2017; la revisión de 2023 no se ha leído.",
  },
  citation: {
    source: "AMSECT17",
    locator: "standards of 2017, item not seen",
    found: 'quoted as n+1 perfusionists; "should"',
  },
  grade: { scheme: "AmSECT", wording: "should" },
  facts: ["site.reservePerfusionist"],
});
