import { signal, slopePerMinute } from "../../quantity/quantities.ts";
import { above, all, atLeast, below, fact, not } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const carbonDioxideWithoutSweep = rule({
  id: "plausibility.carbonDioxideWithoutSweep",
  version: 2,
  kind: "plausibility",
  status: "plausibility",
  title: {
    en: "Arterial CO2 does not fall without sweep gas",
    es: "El CO2 arterial no baja sin gas de barrido",
  },
  rationale: {
    en: "Without sweep, CO2 falls by the patient's own lungs, by the ventilator, by cooling or by a fall of its production; none of them stated, look at the source of the value or a gas line that nobody sees.",
    es: "Sin barrido, el CO2 baja por los pulmones, el ventilador, el frío o menos producción; si nada de ello consta, revise el origen del valor o una línea de gas no registrada.",
  },
  cannotTell: {
    en: "A patient who breathes makes it fall, rightly: the rule does not apply where native gas exchange is stated. Fluid that dilutes the blood lowers it for minutes.",
    es: "Un paciente que respira lo baja con razón: no se aplica donde consta intercambio propio. Un fluido que diluye la sangre lo baja durante minutos.",
  },
  applies: {
    settings: ["cpb", "vv", "va", "vav", "ecco2r"],
    where: all(
      // Blood that stands still at the sensor tells nothing of the patient.
      above(signal("pump.arterial.flow"), 0.5),
      below(signal("gas.sweep.flow"), 0.05),
      not(fact("patient.nativeLungGasExchange")),
      atLeast(slopePerMinute(signal("circuit.temperature.arterialOutlet"), 300), -0.1),
    ),
  },
  requires: atLeast(slopePerMinute(signal("blood.arterial.pco2"), 300), -1, 0.2),
  hold_s: 60,
  severity: "info",
});
