import { difference, signal } from "../../quantity/quantities.ts";
import { above, atLeast } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const arterialAboveCentralVenous = rule({
  id: "plausibility.arterialAboveCentralVenous",
  kind: "plausibility",
  status: "plausibility",
  title: {
    en: "Mean arterial pressure not below central venous pressure in flow",
    es: "Presión arterial media no inferior a la venosa central con flujo",
  },
  rationale: {
    en: "Blood crosses the body from the higher to the lower pressure. A cava that does not drain comes first, then swapped transducers or a zero.",
    es: "La sangre cruza el cuerpo de mayor a menor presión. Primero una cava que no drena; después transductores cambiados o un cero.",
  },
  cannotTell: {
    en: "At rest both are equal, so only flow is judged. Five mmHg are left for heights.",
    es: "En reposo ambas se igualan; solo se juzga con flujo. Se dejan cinco mmHg para las alturas.",
  },
  applies: { settings: ["cpb", "va", "vav"], where: above(signal("pump.arterial.flow"), 1) },
  requires: atLeast(
    difference(signal("patient.pressure.arterial.mean"), signal("patient.pressure.centralVenous")),
    -5,
    1,
  ),
  hold_s: 60,
  severity: "info",
});
