import { signal, sum } from "../../quantity/quantities.ts";
import { atMost } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const cerebralEstimateSts15 = rule({
  id: "cpb.temperature.cerebralEstimate.sts15",
  kind: "guideline",
  status: "read",
  title: {
    en: "Outlet plus its largest reported under-reading not above 37 °C",
    es: "Salida más su mayor error por defecto comunicado, no por encima de 37 °C",
  },
  rationale: {
    en: "Blood that reaches the brain may be warmer than the outlet sensor says; the guideline asks to reckon with it while rewarming.",
    es: "La sangre que llega al cerebro puede estar más caliente de lo que marca la salida; la guía pide contar con ello al recalentar.",
  },
  cannotTell: {
    en: "The guideline gives no such limit: adding the bias to the reading and holding the sum against 37 °C is ours. 0.67 °C is the largest bias of four oxygenators at 37 °C; that of this one is not known, and the brain's temperature is not measured.",
    es: "La guía no da este límite: sumar el sesgo a la lectura y compararlo con 37 °C es nuestro. 0,67 °C es el mayor sesgo de cuatro oxigenadores a 37 °C; el de este no se conoce, y la temperatura cerebral no se mide.",
  },
  citation: {
    source: "STSTEMP15",
    locator: "class I recommendations, second; section on the site of measurement",
    found:
      "assume while warming that the outlet under-estimates the cerebral perfusate; class I, level C; four oxygenators under-read by 0.33 to 0.67 °C at 37 °C",
  },
  grade: { scheme: "ACC/AHA", class: "I", level: "C" },
  applies: { settings: ["cpb"], population: "adult", phases: ["rewarming"] },
  constants: { outletBias_C: 0.67 },
  requires: atMost(sum(signal("circuit.temperature.arterialOutlet"), 0.67), 37, 0.1),
  hold_s: 60,
  severity: "info",
});
