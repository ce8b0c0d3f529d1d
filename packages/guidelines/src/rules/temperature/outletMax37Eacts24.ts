import { signal } from "../../quantity/quantities.ts";
import { atMost } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const outletMax37Eacts24 = rule({
  id: "cpb.temperature.outletMax37.eacts24",
  kind: "guideline",
  status: "secondary",
  title: { en: "Arterial outlet at most 37.0 °C", es: "Salida arterial de 37,0 °C como máximo" },
  rationale: {
    en: "Blood above 37 °C reaches the brain first and may harm it.",
    es: "La sangre por encima de 37 °C llega primero al cerebro y puede dañarlo.",
  },
  cannotTell: {
    en: "The outlet sensor reads lower than the brain.",
    es: "El sensor de salida marca menos que el cerebro.",
  },
  citation: {
    source: "EACTS24",
    locator: "§7, temperature management",
    found: "at most 37.0 °C, class I, level A; as quoted, the table itself was not opened",
  },
  grade: { scheme: "EACTS", class: "I", level: "A" },
  applies: { settings: ["cpb"], population: "adult", phases: ["bypass"] },
  requires: atMost(signal("circuit.temperature.arterialOutlet"), 37, 0.1),
  hold_s: 60,
});
