import { signal } from "../../quantity/quantities.ts";
import { atLeast } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";
import { ECMO } from "../../vocabulary/setting.ts";

export const inletPressure100Practice = rule({
  id: "ecmo.inletPressure100.practice",
  kind: "practice",
  status: "secondary",
  title: { en: "Drainage pressure not below −100 mmHg", es: "Presión de drenaje no inferior a −100 mmHg" },
  rationale: {
    en: "Less suction spares red cells and keeps the vein from collapsing.",
    es: "Menos succión protege los hematíes y evita el colapso de la vena.",
  },
  cannotTell: {
    en: "Practice, not a limit of the device; small cannulas need more.",
    es: "Práctica, no límite del equipo; cánulas pequeñas piden más.",
  },
  citation: {
    source: "ELSOGEN17",
    locator: "part on pumps",
    quotedIn: "PER207 §2.4",
    found: "−100 mmHg in practice, as quoted",
  },
  applies: { settings: ECMO, phases: ["ecmoRun"] },
  requires: atLeast(signal("pump.arterial.inletPressure"), -100, 5),
  hold_s: 60,
});
