import { startOf } from "../../quantity/Moment.ts";
import { timeSince } from "../../quantity/quantities.ts";
import { all, atMost, fact } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";
import { antegradePerfusion } from "./cerebralPerfusion.ts";

export const unilateralPerfusionMax50Eacts24 = rule({
  id: "cpb.arch.unilateralPerfusionMax50Eacts24",
  kind: "evidence",
  status: "secondary",
  title: {
    en: "Perfusion of one side of the brain: 30 to 50 min at the most",
    es: "Perfusión de un lado del cerebro: 30 a 50 min como máximo",
  },
  rationale: {
    en: "The other side lives on what crosses the circle of Willis, and in many patients that is incomplete.",
    es: "El otro lado vive de lo que cruza el polígono de Willis, incompleto en muchos pacientes.",
  },
  cannotTell: {
    en: "It is judged at 50 min, the far end of the range; bilateral saturation tells earlier. Time counts from the beginning of the arrest.",
    es: "Se juzga a los 50 min, el extremo del intervalo; la saturación bilateral avisa antes. El tiempo cuenta desde el inicio de la parada.",
  },
  citation: {
    source: "EACTS24",
    locator: "text without a class; section not seen",
    quotedIn: "PER245 §2.8",
    found: "quoted as caution from 30 to 50 min of perfusion on one side",
  },
  applies: {
    settings: ["cpb"],
    population: "adult",
    phases: ["arrest"],
    where: all(antegradePerfusion, fact("treatment.unilateralCerebralPerfusion")),
  },
  requires: atMost(timeSince(startOf("arrest")), 3000),
});
