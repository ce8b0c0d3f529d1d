import { presence } from "../../rule/presence.ts";

export const circuitCo2FlushEacts24 = presence({
  id: "cpb.priming.circuitCo2FlushEacts24",
  status: "secondary",
  title: { en: "Circuit flushed with CO2 before priming", es: "Circuito purgado con CO2 antes del cebado" },
  rationale: {
    en: "CO2 that is left behind dissolves; air stays as bubbles.",
    es: "El CO2 que queda se disuelve; el aire queda en burbujas.",
  },
  citation: {
    source: "EACTS24",
    locator: "§4.4",
    quotedIn: "PER141 §2.17",
    found: "quoted as circuit flushed with CO2; class I, level B",
  },
  grade: { scheme: "EACTS", class: "I", level: "B" },
  facts: ["treatment.circuitFlushedWithCo2"],
  applies: { phases: ["bypass"] },
});
