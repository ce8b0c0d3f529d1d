import { startOf } from "../../quantity/Moment.ts";
import { atMoment, difference, signal } from "../../quantity/quantities.ts";
import { atMost } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const co2Fall20VaDiehl20 = rule({
  id: "ecmo.co2Fall20Va.diehl20",
  kind: "evidence",
  status: "read",
  title: {
    en: "CO2 not down by more than 20 mmHg in the first 24 hours of VA",
    es: "CO2 sin bajar más de 20 mmHg en las primeras 24 horas de VA",
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
    source: "DIEHL20",
    locator: "reading notes §2e, row ecmo.co2.fall20va",
    found: "a fall of more than 20 mmHg in 24 h, odds ratio 1.63",
  },
  applies: { settings: ["va"], population: "adult", phases: ["ecmoStart"] },
  requires: atMost(
    difference(atMoment(signal("blood.arterial.pco2"), startOf("ecmoRun")), signal("blood.arterial.pco2")),
    20,
    1,
  ),
  hold_s: 120,
  severity: "info",
});
