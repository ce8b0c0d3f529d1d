import { fact } from "../../rule/conditions.ts";
import { presence } from "../../rule/presence.ts";

export const multidisciplinaryEacts24 = presence({
  id: "cpb.weaning.multidisciplinaryEacts24",
  status: "secondary",
  title: {
    en: "Difficult weaning decided by the whole team",
    es: "Destete difícil decidido por todo el equipo",
  },
  rationale: {
    en: "The cause may lie with the graft, the valve, the lungs or the drugs, and no one sees all of them.",
    es: "La causa puede estar en el injerto, la válvula, el pulmón o los fármacos, y nadie los ve todos.",
  },
  citation: {
    source: "EACTS24",
    locator: "recommendation; section not seen",
    quotedIn: "PER141 §2.17",
    found: "quoted as a multidisciplinary approach to difficult weaning; class I, level B",
  },
  grade: { scheme: "EACTS", class: "I", level: "B" },
  facts: ["treatment.multidisciplinaryWeaning"],
  applies: { phases: ["weaning", "postBypass"], where: fact("patient.difficultWeaning") },
});
