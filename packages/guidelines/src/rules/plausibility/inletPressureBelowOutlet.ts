import { difference, signal } from "../../quantity/quantities.ts";
import { above, all } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const inletPressureBelowOutlet = rule({
  id: "plausibility.inletPressureBelowOutlet",
  kind: "plausibility",
  status: "plausibility",
  title: {
    en: "Pump's outlet pressure above its inlet pressure in forward flow",
    es: "Presión de salida de la bomba superior a la de entrada con flujo anterógrado",
  },
  rationale: {
    en: "A running pump raises the pressure.",
    es: "Una bomba en marcha eleva la presión.",
  },
  cannotTell: {
    en: "Swapped transducers or lines zeroed under pressure look the same; at standstill there is nothing to compare.",
    es: "Transductores cambiados o puestos a cero con presión se ven igual; en reposo no hay qué comparar.",
  },
  applies: {
    settings: ["cpb", "vv", "va", "vav", "ecco2r"],
    where: all(above(signal("pump.arterial.flow"), 0.5), above(signal("pump.arterial.speed"), 10)),
  },
  requires: above(
    difference(signal("circuit.pressure.preOxygenator"), signal("pump.arterial.inletPressure")),
    0,
    2,
  ),
  hold_s: 20,
  severity: "info",
});
