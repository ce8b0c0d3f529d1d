import { presence } from "../../rule/presence.ts";

export const bubbleDetectorsAmsect17 = presence({
  id: "cpb.circuit.bubbleDetectorsAmsect17",
  status: "secondary",
  title: {
    en: "Bubble detection on the lines to the patient",
    es: "Detección de burbujas en las líneas al paciente",
  },
  rationale: {
    en: "A detector sees a bolus of air before it has left the arterial line. The European guideline of 2024 asks for the same.",
    es: "Un detector ve un bolo de aire antes de que salga de la línea arterial. La guía europea de 2024 pide lo mismo.",
  },
  cannotTell: {
    en: "The number is that of 2017; the update of 2023 was not read.",
    es: "El número es el de 2017; la revisión de 2023 no se ha leído.",
  },
  citation: {
    source: "AMSECT17",
    locator: "item 6.2, numbering of 2017",
    quotedIn: "PER141 §2.12",
    found: 'quoted as bubble detection on the lines to the patient; "shall"',
  },
  grade: { scheme: "AmSECT", wording: "shall" },
  facts: ["equipment.bubbleDetectorAllLines"],
  applies: { phases: ["bypass"] },
});
