import { magnitude, signal } from "../../quantity/quantities.ts";
import { atLeast, below } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const noVacuumAtStandstill = rule({
  id: "safety.noVacuumAtStandstill",
  kind: "plausibility",
  status: "plausibility",
  title: {
    en: "No vacuum while the arterial pump stands still",
    es: "Sin vacío con la bomba arterial parada",
  },
  rationale: {
    en: "Vacuum without forward flow draws blood, or air, back through the circuit.",
    es: "El vacío sin flujo arrastra sangre o aire hacia atrás por el circuito.",
  },
  cannotTell: {
    en: "Before bypass vacuum may be tested with the line clamped.",
    es: "Antes de la circulación extracorpórea puede probarse el vacío con la línea pinzada.",
  },
  applies: {
    settings: ["cpb"],
    phases: ["bypass"],
    where: below(magnitude(signal("pump.arterial.flow")), 0.1),
  },
  requires: atLeast(signal("circuit.reservoir.vacuum"), -5, 1),
  hold_s: 10,
  severity: "warning",
});
