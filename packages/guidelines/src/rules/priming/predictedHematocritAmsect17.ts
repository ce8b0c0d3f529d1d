import { presence } from "../../rule/presence.ts";

export const predictedHematocritAmsect17 = presence({
  id: "cpb.priming.predictedHematocritAmsect17",
  status: "secondary",
  title: {
    en: "Hematocrit on bypass predicted beforehand",
    es: "Hematocrito en circulación extracorpórea calculado de antemano",
  },
  rationale: {
    en: "Who sees the dilution coming can choose a smaller circuit or have blood at hand.",
    es: "Quien ve venir la dilución puede elegir un circuito menor o tener sangre a mano.",
  },
  cannotTell: {
    en: "Which verb the standard uses was not settled; the weaker is shown. The numbers are those of 2017; the update of 2023 was not read.",
    es: "No se aclaró qué verbo usa la norma; se muestra el más débil. Los números son de 2017; la revisión de 2023 no se ha leído.",
  },
  citation: {
    source: "AMSECT17",
    locator: "items 13.x, numbering of 2017",
    quotedIn: "PER141 §2.10",
    found:
      'quoted as the hematocrit on bypass predicted beforehand (the notes say shall or should); "should"',
  },
  grade: { scheme: "AmSECT", wording: "should" },
  facts: ["checklist.predictedHematocrit"],
  applies: { phases: ["bypass"] },
});
