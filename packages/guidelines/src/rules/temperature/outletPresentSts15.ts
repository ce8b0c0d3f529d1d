import { present } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const outletPresentSts15 = rule({
  id: "cpb.temperature.outletPresent.sts15",
  kind: "guideline",
  status: "read",
  title: {
    en: "Arterial outlet temperature measured on bypass",
    es: "Temperatura de salida arterial medida en circulación extracorpórea",
  },
  rationale: {
    en: "The outlet stands for the temperature of the brain, which nothing else shows on bypass.",
    es: "La salida representa la temperatura del cerebro, que ninguna otra medida muestra en circulación extracorpórea.",
  },
  cannotTell: {
    en: "That a number comes does not prove that the sensor sits where it should.",
    es: "Que llegue un número no prueba que el sensor esté donde debe.",
  },
  citation: {
    source: "STSTEMP15",
    locator: "class I recommendations, first",
    found:
      "arterial outlet temperature as the surrogate of cerebral temperature during bypass; class I, level C",
  },
  grade: { scheme: "ACC/AHA", class: "I", level: "C" },
  applies: { settings: ["cpb"], population: "adult", phases: ["bypass"] },
  requires: present("circuit.temperature.arterialOutlet"),
  hold_s: 60,
  severity: "info",
});
