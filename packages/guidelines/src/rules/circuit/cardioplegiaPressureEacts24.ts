import { presence } from "../../rule/presence.ts";

export const cardioplegiaPressureEacts24 = presence({
  id: "cpb.circuit.cardioplegiaPressureEacts24",
  status: "secondary",
  title: { en: "Cardioplegia line pressure measured", es: "Presión de la línea de cardioplejía medida" },
  rationale: {
    en: "Too high a pressure injures the coronary vessels or the sinus; too low a one tells that the dose does not reach the heart.",
    es: "Una presión demasiado alta lesiona las coronarias o el seno; una demasiado baja dice que la dosis no llega al corazón.",
  },
  cannotTell: {
    en: "The pressure of the line is not that in the root or the sinus.",
    es: "La presión de la línea no es la de la raíz ni la del seno.",
  },
  citation: {
    source: "EACTS24",
    locator: "§4.2 and §6.1",
    quotedIn: "PER141 §2.12",
    found: "quoted as pressure of the cardioplegia line measured; class I, level C",
  },
  grade: { scheme: "EACTS", class: "I", level: "C" },
  facts: ["equipment.cardioplegiaPressure"],
  shownBy: ["pump.cardioplegia.pressure"],
  applies: { phases: ["crossClamp"] },
});
