import { difference, signal } from "../../quantity/quantities.ts";
import { above, atLeast } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const pressureOrder = rule({
  id: "plausibility.pressureOrder",
  kind: "plausibility",
  status: "plausibility",
  title: {
    en: "Pressure before the oxygenator not below the one behind it",
    es: "Presión antes del oxigenador no inferior a la de después",
  },
  rationale: {
    en: "Blood flows from the higher to the lower pressure.",
    es: "La sangre fluye de mayor a menor presión.",
  },
  cannotTell: {
    en: "Only in forward flow: at rest or backward the order turns by itself. Transducers at different heights differ by 0.8 mmHg a centimeter.",
    es: "Solo con flujo anterógrado: en reposo o retrógrado el orden se invierte. Transductores a distinta altura difieren 0,8 mmHg por centímetro.",
  },
  applies: {
    settings: ["cpb", "vv", "va", "vav", "ecco2r"],
    where: above(signal("pump.arterial.flow"), 0.5),
  },
  requires: atLeast(
    difference(signal("circuit.pressure.preOxygenator"), signal("circuit.pressure.postOxygenator")),
    -3,
    1,
  ),
  hold_s: 20,
  severity: "info",
});
