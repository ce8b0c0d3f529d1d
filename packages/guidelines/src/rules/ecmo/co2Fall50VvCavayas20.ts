import { startOf } from "../../quantity/Moment.ts";
import { atMoment, ratio, signal } from "../../quantity/quantities.ts";
import { atLeast } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const co2Fall50VvCavayas20 = rule({
  id: "ecmo.co2Fall50Vv.cavayas20",
  kind: "evidence",
  status: "read",
  title: {
    en: "CO2 not halved in the first 24 hours of VV",
    es: "CO2 no reducido a la mitad en las primeras 24 horas de VV",
  },
  rationale: {
    en: "A fast fall of CO2 narrows the vessels of the brain; more injury of the brain was seen after it.",
    es: "Una bajada rápida del CO2 estrecha los vasos del cerebro; después se vio más daño cerebral.",
  },
  cannotTell: {
    en: "An association in a registry: the sickest have most to fall from. It starts from the first gas on ECMO, not from the one before.",
    es: "Asociación en un registro: los más graves bajan desde más arriba. Parte del primer gas en ECMO, no del previo.",
  },
  citation: {
    source: "CAV20",
    locator: "reading notes §2e, row ecmo.co2.fall50",
    found: "a fall of more than 50 % in 24 h, odds ratio 1.7",
  },
  applies: { settings: ["vv"], population: "adult", phases: ["ecmoStart"] },
  requires: atLeast(
    ratio(signal("blood.arterial.pco2"), atMoment(signal("blood.arterial.pco2"), startOf("ecmoRun"))),
    0.5,
    0.02,
  ),
  hold_s: 120,
  severity: "info",
});
