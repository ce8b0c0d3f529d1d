import { presence } from "../../rule/presence.ts";

export const noUnprocessedShedBloodShann06 = presence({
  id: "cpb.circuit.noUnprocessedShedBloodShann06",
  status: "read",
  title: {
    en: "No unprocessed shed blood straight into the circuit",
    es: "Sin sangre derramada sin procesar directa al circuito",
  },
  rationale: {
    en: "Fat and debris from the wound pass filters and lodge in the brain. The European guideline of 2024 asks for the same.",
    es: "La grasa y los restos de la herida pasan los filtros y se alojan en el cerebro. La guía europea de 2024 pide lo mismo.",
  },
  cannotTell: {
    en: "In a great bleed it may be the lesser harm.",
    es: "En una hemorragia grande puede ser el mal menor.",
  },
  citation: {
    source: "SHANN06",
    locator: "findings on neuroprotection, pericardial suction blood (bestpracticeperfusion.org summary)",
    found:
      "unprocessed blood from pericardial and mediastinal surfaces is not to go straight back into the circuit; class I, level B",
  },
  grade: { scheme: "ACC/AHA", class: "I", level: "B" },
  facts: ["treatment.shedBloodUnprocessed"],
  isUnwanted: true,
  applies: { phases: ["bypass"] },
  severity: "info",
});
