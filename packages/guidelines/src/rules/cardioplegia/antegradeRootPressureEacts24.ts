import { signal } from "../../quantity/quantities.ts";
import { above, all, below, within } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const antegradeRootPressureEacts24 = rule({
  id: "cpb.cardioplegia.antegradeRootPressure.eacts24",
  kind: "practice",
  status: "secondary",
  title: {
    en: "Root pressure of 60 to 100 mmHg during an antegrade dose",
    es: "Presión en la raíz de 60 a 100 mmHg en dosis anterógrada",
  },
  rationale: {
    en: "Enough to close the valve and reach all of the muscle, not so much that it is hurt.",
    es: "Suficiente para cerrar la válvula y llegar a todo el músculo, sin dañarlo.",
  },
  cannotTell: {
    en: "The line pressure is not the root's; only a root sensor is looked at.",
    es: "La presión de la línea no es la de la raíz; solo se mira un sensor en la raíz.",
  },
  citation: {
    source: "EACTS24",
    locator: "text on cardioplegia; section not seen",
    quotedIn: "PER141 §2.15",
    found: "60 to 100 mmHg, as quoted",
  },
  applies: {
    settings: ["cpb"],
    population: "adult",
    phases: ["crossClamp"],
    where: all(above(signal("pump.cardioplegia.flow"), 50), below(signal("circuit.cardioplegia.route"), 0.5)),
  },
  requires: within(signal("patient.pressure.aorticRoot.mean"), 60, 100, 3),
  hold_s: 20,
});
