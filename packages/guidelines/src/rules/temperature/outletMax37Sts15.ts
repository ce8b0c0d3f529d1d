import { signal } from "../../quantity/quantities.ts";
import { below } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const outletMax37Sts15 = rule({
  id: "cpb.temperature.outletMax37.sts15",
  kind: "guideline",
  status: "read",
  title: {
    en: "Arterial outlet below 37 °C",
    es: "Salida arterial por debajo de 37 °C",
  },
  rationale: {
    en: "The blood that leaves the oxygenator reaches the brain first; warmer than 37 °C, it may harm it.",
    es: "La sangre que sale del oxigenador llega primero al cerebro; por encima de 37 °C puede dañarlo.",
  },
  cannotTell: {
    en: "The outlet sensor reads lower than the brain's temperature; a verdict of met does not prove that the brain stayed below 37 °C.",
    es: "El sensor de salida marca menos que la temperatura del cerebro; un veredicto cumplido no prueba que el cerebro quedara por debajo de 37 °C.",
  },
  citation: {
    source: "STSTEMP15",
    locator: "class I recommendations, third",
    found: "arterial outlet temperature below 37 °C; class I, level C",
  },
  grade: { scheme: "ACC/AHA", class: "I", level: "C" },
  applies: { settings: ["cpb"], population: "adult", phases: ["bypass"] },
  requires: below(signal("circuit.temperature.arterialOutlet"), 37, 0.1),
  hold_s: 60,
  severity: "warning",
  conflictsWith: ["cpb.temperature.outletMax37.eacts24", "cpb.temperature.outletMax37.shann06"],
});
