import { presence } from "../../rule/presence.ts";

export const bubbleDetectorsEacts24 = presence({
  id: "cpb.circuit.bubbleDetectorsEacts24",
  status: "secondary",
  title: {
    en: "Bubble detectors on every line to the patient",
    es: "Detectores de burbujas en todas las líneas al paciente",
  },
  rationale: {
    en: "Air in any line that ends in the patient, cardioplegia and cerebral perfusion too, can reach the brain or the heart.",
    es: "El aire de cualquier línea que acabe en el paciente, también cardioplejía y perfusión cerebral, puede llegar al cerebro o al corazón.",
  },
  cannotTell: {
    en: "Microbubbles below a detector's size are not seen by it.",
    es: "El detector no ve microburbujas menores que su tamaño límite.",
  },
  citation: {
    source: "EACTS24",
    locator: "recommendation; section not seen",
    quotedIn: "PER141 §2.12",
    found: "quoted as bubble detectors on all lines to the patient; class I, level C",
  },
  grade: { scheme: "EACTS", class: "I", level: "C" },
  facts: ["equipment.bubbleDetectorAllLines"],
  applies: { phases: ["bypass"] },
});
