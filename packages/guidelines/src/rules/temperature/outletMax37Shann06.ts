import { signal } from "../../quantity/quantities.ts";
import { atMost } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const outletMax37Shann06 = rule({
  id: "cpb.temperature.outletMax37.shann06",
  kind: "guideline",
  status: "read",
  title: { en: "Arterial line at most 37 °C (2006)", es: "Línea arterial de 37 °C como máximo (2006)" },
  rationale: {
    en: "Warmer blood makes the brain too warm.",
    es: "La sangre más caliente calienta demasiado el cerebro.",
  },
  cannotTell: {
    en: "The outlet sensor reads lower than the brain, and its accuracy must be checked. At exactly 37.0 °C this rule is met and that of 2015, which asks for less than 37, is not.",
    es: "El sensor de salida marca menos que el cerebro y su exactitud debe comprobarse. A 37,0 °C exactos esta regla se cumple y la de 2015, que pide menos de 37, no.",
  },
  citation: {
    source: "SHANN06",
    locator: "neuroprotection, hyperthermia (summary at bestpracticeperfusion.org)",
    found: "limiting the arterial line to 37 °C might be useful; class IIa, level B",
  },
  grade: { scheme: "ACC/AHA", class: "IIa", level: "B" },
  applies: { settings: ["cpb"], population: "adult", phases: ["bypass"] },
  requires: atMost(signal("circuit.temperature.arterialOutlet"), 37, 0.1),
  hold_s: 60,
  severity: "info",
  conflictsWith: ["cpb.temperature.outletMax37.sts15"],
});
