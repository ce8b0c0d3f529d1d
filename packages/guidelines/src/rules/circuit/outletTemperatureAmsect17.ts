import { presence } from "../../rule/presence.ts";

export const outletTemperatureAmsect17 = presence({
  id: "cpb.circuit.outletTemperatureAmsect17",
  status: "secondary",
  title: { en: "Arterial outlet temperature monitored", es: "Temperatura de salida arterial vigilada" },
  rationale: {
    en: "The outlet is the nearest measured place to the brain's inflow.",
    es: "La salida es el punto medido más próximo a la sangre que llega al cerebro.",
  },
  cannotTell: {
    en: "The number is that of 2017; the update of 2023 was not read.",
    es: "El número es el de 2017; la revisión de 2023 no se ha leído.",
  },
  citation: {
    source: "AMSECT17",
    locator: "item 6.4, numbering of 2017",
    quotedIn: "PER141 §2.12",
    found: 'quoted as arterial outlet temperature monitored; "shall"',
  },
  grade: { scheme: "AmSECT", wording: "shall" },
  facts: ["equipment.outletTemperature"],
  shownBy: ["circuit.temperature.arterialOutlet"],
  applies: { phases: ["bypass"] },
});
