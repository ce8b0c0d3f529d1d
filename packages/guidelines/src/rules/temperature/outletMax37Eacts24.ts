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
    en: "The outlet sensor reads lower than the brain. At exactly 37.0 °C this rule is met and that of the American societies, which asks for less than 37, is not.",
    es: "El sensor de salida marca menos que el cerebro. A 37,0 °C exactos esta regla se cumple y la de las sociedades americanas, que pide menos de 37, no.",
  },
  citation: {
    source: "EACTS24",
    locator: "recommendation on the outlet temperature; section not seen",
    quotedIn: "PER141 §2.8",
    found: "at most 37.0 °C, class I, level A; as quoted, the table itself was not opened",
  },
  grade: { scheme: "EACTS", class: "I", level: "A" },
  applies: { settings: ["cpb"], population: "adult", phases: ["bypass"] },
  requires: atMost(signal("circuit.temperature.arterialOutlet"), 37, 0.1),
  hold_s: 60,
  conflictsWith: ["cpb.temperature.outletMax37.sts15"],
});
