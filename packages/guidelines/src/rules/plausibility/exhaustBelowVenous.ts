import { difference, ifFitted, signal } from "../../quantity/quantities.ts";
import { above, all, atMost } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const exhaustBelowVenous = rule({
  id: "plausibility.exhaustBelowVenous",
  kind: "plausibility",
  status: "plausibility",
  title: {
    en: "Oxygenator exhaust CO2 not above that of venous blood",
    es: "CO2 del gas de salida no superior al de la sangre venosa",
  },
  rationale: {
    en: "Gas takes CO2 from blood until both are equal, never more: look at the units, the sampling line and the blood sample.",
    es: "El gas toma CO2 de la sangre hasta igualarla, nunca más: revise las unidades, la línea de muestreo y la muestra de sangre.",
  },
  cannotTell: {
    en: "Not judged while CO2 is added to the sweep gas or flow is low. CO2 over the field reaches the venous blood by the suckers first.",
    es: "No se juzga si se añade CO2 al gas o el flujo es bajo. El CO2 del campo llega antes a la sangre venosa por los aspiradores.",
  },
  applies: {
    settings: ["cpb", "vv", "va", "vav", "ecco2r"],
    where: all(
      above(signal("pump.arterial.flow"), 0.5),
      above(signal("gas.sweep.flow"), 0.2),
      atMost(ifFitted("gas.co2.fraction"), 0.001),
    ),
  },
  requires: atMost(difference(signal("gas.exhaust.pco2"), signal("blood.venous.pco2")), 10, 1),
  hold_s: 300,
  severity: "info",
});
