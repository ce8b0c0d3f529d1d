import { difference, signal } from "../../quantity/quantities.ts";
import { above, all, atLeast } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";
import type { Rule } from "../../rule/Rule.ts";

/** What the gas side of the oxygenator must not do to the blood. */
export const GAS_SAFETY: readonly Rule[] = [
  rule({
    id: "safety.gasPressureBelowBlood",
    kind: "plausibility",
    status: "plausibility",
    title: {
      en: "Gas pressure in the oxygenator below the blood's",
      es: "Presión de gas en el oxigenador inferior a la de la sangre",
    },
    rationale: {
      en: "A blocked exhaust lets gas pass a porous membrane into the blood.",
      es: "Una salida de gas obstruida deja pasar gas por la membrana porosa a la sangre.",
    },
    cannotTell: {
      en: "The blood's pressure is measured behind the oxygenator and may be lower at its top by its height. A closed membrane holds gas back longer.",
      es: "La presión de la sangre se mide tras el oxigenador y arriba puede ser menor por su altura. Una membrana cerrada retiene el gas más tiempo.",
    },
    applies: {
      settings: ["cpb", "vv", "va", "vav", "ecco2r"],
      where: above(signal("pump.arterial.flow"), 0.5),
    },
    requires: above(
      difference(signal("circuit.pressure.postOxygenator"), signal("gas.pressure.oxygenator")),
      0,
      2,
    ),
    hold_s: 10,
    severity: "critical",
  }),
  rule({
    id: "safety.gasNotHypoxic",
    kind: "plausibility",
    status: "plausibility",
    title: {
      en: "Sweep gas with at least as much oxygen as air",
      es: "Gas de barrido con al menos el oxígeno del aire",
    },
    rationale: {
      en: "Swapped hoses or an empty source of oxygen take oxygen out of the blood.",
      es: "Mangueras cambiadas o una fuente de oxígeno vacía quitan oxígeno a la sangre.",
    },
    cannotTell: {
      en: "An analyzer that was not calibrated reads low; one that shows the blender's setting sees nothing. A point is left for it.",
      es: "Un analizador sin calibrar marca de menos; el que muestra la consigna del mezclador no ve nada. Se deja un punto.",
    },
    applies: {
      settings: ["cpb", "vv", "va", "vav", "ecco2r"],
      where: all(above(signal("pump.arterial.flow"), 0.1), above(signal("gas.sweep.flow"), 0.05)),
    },
    requires: atLeast(signal("gas.fio2"), 0.2, 0.005),
    hold_s: 10,
    severity: "critical",
  }),
];
