import { presence } from "../../rule/presence.ts";

export const pressureBothSidesEacts24 = presence({
  id: "cpb.circuit.pressureBothSidesEacts24",
  status: "secondary",
  title: {
    en: "Pressure measured before and after the oxygenator",
    es: "Presión medida antes y después del oxigenador",
  },
  rationale: {
    en: "Only the two together tell a clotting oxygenator from a kinked line or a cannula against the wall.",
    es: "Solo las dos juntas distinguen un oxigenador que se coagula de una línea acodada o una cánula contra la pared.",
  },
  citation: {
    source: "EACTS24",
    locator: "§4.2 and §6.1",
    quotedIn: "PER141 §2.12",
    found: "quoted as arterial line pressure measured before and after the oxygenator; class I, level C",
  },
  grade: { scheme: "EACTS", class: "I", level: "C" },
  facts: ["equipment.pressureBothSides"],
  shownBy: ["circuit.pressure.preOxygenator", "circuit.pressure.postOxygenator"],
  applies: { phases: ["bypass"] },
});
