import { signal } from "../../quantity/quantities.ts";
import { atLeast } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";
import { ECMO } from "../../vocabulary/setting.ts";

export const inletPressureNever300 = rule({
  id: "ecmo.inletPressureNever300.elsoGeneral17",
  kind: "device",
  status: "secondary",
  title: {
    en: "Drainage pressure never below −300 mmHg",
    es: "Presión de drenaje nunca por debajo de −300 mmHg",
  },
  rationale: {
    en: "Deep suction tears red cells and pulls gas out of the blood.",
    es: "Una succión profunda rompe hematíes y extrae gas de la sangre.",
  },
  cannotTell: {
    en: "The sensor's place along the line shifts the figure by the drop up to it.",
    es: "El lugar del sensor en la línea desplaza la cifra.",
  },
  citation: {
    source: "ELSOGEN17",
    locator: "part on pumps",
    quotedIn: "PER207 §2.4",
    found: "never −300 mmHg, as quoted",
  },
  applies: { settings: ECMO, phases: ["ecmoRun"] },
  requires: atLeast(signal("pump.arterial.inletPressure"), -300, 5),
  hold_s: 5,
});
