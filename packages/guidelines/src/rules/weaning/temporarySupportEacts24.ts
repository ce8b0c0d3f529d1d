import { fact } from "../../rule/conditions.ts";
import { presence } from "../../rule/presence.ts";

export const temporarySupportEacts24 = presence({
  id: "cpb.weaning.temporarySupportEacts24",
  status: "secondary",
  title: {
    en: "Temporary mechanical support in difficult weaning",
    es: "Soporte mecánico temporal en el destete difícil",
  },
  rationale: {
    en: "It gives the heart days that bypass can't.",
    es: "Da al corazón días que la circulación extracorpórea no puede dar.",
  },
  cannotTell: {
    en: "A reasoned decision against it is no fault.",
    es: "Decidir en contra con motivo no es una falta.",
  },
  citation: {
    source: "EACTS24",
    locator: "recommendation; section not seen",
    quotedIn: "PER141 §2.17",
    found: "quoted as temporary mechanical support in difficult weaning; class IIa, level B",
  },
  grade: { scheme: "EACTS", class: "IIa", level: "B" },
  facts: ["treatment.temporarySupport"],
  applies: { phases: ["weaning", "postBypass"], where: fact("patient.difficultWeaning") },
});
