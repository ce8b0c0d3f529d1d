import { signal, sum } from "../../quantity/quantities.ts";
import { atMost } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const cerebralEstimateSts15 = rule({
  id: "cpb.temperature.cerebralEstimate.sts15",
  version: 2,
  kind: "practice",
  status: "secondary",
  title: {
    en: "Outlet plus its largest reported under-reading not above 37 °C",
    es: "Salida más su mayor error por defecto comunicado, no por encima de 37 °C",
  },
  rationale: {
    en: "Blood that reaches the brain may be warmer than the outlet sensor says; a guideline asks to reckon with it while rewarming.",
    es: "La sangre que llega al cerebro puede estar más caliente de lo que marca la salida; una guía pide contar con ello al recalentar.",
  },
  cannotTell: {
    en: "The guideline gives no such limit and its class does not stand for one: adding the bias to the reading and holding the sum against 37 °C is ours. 0.67 °C is the largest bias of four oxygenators at 37 °C; that of this one is not known, and the brain's temperature is not measured.",
    es: "La guía no da este límite ni su clase lo respalda: sumar el sesgo a la lectura y compararlo con 37 °C es nuestro. 0,67 °C es el mayor sesgo de cuatro oxigenadores a 37 °C; el de este no se conoce, y la temperatura cerebral no se mide.",
  },
  citation: {
    source: "STSTEMP15",
    locator: "section on the site of measurement",
    quotedIn: "PER141 §2.8",
    found:
      "four oxygenators under-read by 0.33 to 0.67 °C at 37 °C, as quoted; that the outlet is to be assumed to under-estimate while warming was read (class I, level C), and names no limit",
  },
  applies: { settings: ["cpb"], population: "adult", phases: ["rewarming"] },
  constants: { outletBias_C: 0.67 },
  requires: atMost(sum(signal("circuit.temperature.arterialOutlet"), 0.67), 37, 0.1),
  hold_s: 60,
});
