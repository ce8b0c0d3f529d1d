import { startOf } from "../../quantity/Moment.ts";
import { timeSince } from "../../quantity/quantities.ts";
import { above, all, atMost, fact, not } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";
import { antegradePerfusion, atArrest_degC } from "./cerebralPerfusion.ts";

export const isolatedArrestMax40Eacts24 = rule({
  id: "cpb.arch.isolatedArrestMax40Eacts24",
  kind: "practice",
  status: "secondary",
  title: {
    en: "Deep arrest without cerebral perfusion: 30 to 40 min at the most",
    es: "Parada profunda sin perfusión cerebral: 30 a 40 min como máximo",
  },
  rationale: {
    en: "Cold slows the brain's need for oxygen but does not end it.",
    es: "El frío reduce la necesidad de oxígeno del cerebro, pero no la anula.",
  },
  cannotTell: {
    en: "It is judged at 40 min, the far end of the range, and each arrest by itself: several short ones are not added up. The source's classes go by core temperature; here it is the nasopharyngeal one when arrest began.",
    es: "Se juzga a los 40 min, el extremo del intervalo, y cada parada por separado: varias cortas no se suman. Las clases de la fuente van por temperatura central; aquí es la nasofaríngea al comenzar la parada.",
  },
  citation: {
    source: "EACTS24",
    locator: "text without a class; section not seen",
    quotedIn: "PER141 §2.17",
    found:
      "deep hypothermic arrest without cerebral perfusion up to 30 to 40 min; deep: 14.1 to 20 °C, as quoted",
  },
  applies: {
    settings: ["cpb"],
    population: "adult",
    phases: ["arrest"],
    where: all(
      above(atArrest_degC, 14),
      atMost(atArrest_degC, 20),
      not(antegradePerfusion),
      not(fact("treatment.retrogradeCerebralPerfusion")),
    ),
  },
  requires: atMost(timeSince(startOf("arrest")), 2400),
});
