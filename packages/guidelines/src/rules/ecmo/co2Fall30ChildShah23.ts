import { startOf } from "../../quantity/Moment.ts";
import { atMoment, ratio, signal } from "../../quantity/quantities.ts";
import { atLeast } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";
import { ECMO } from "../../vocabulary/setting.ts";

export const co2Fall30ChildShah23 = rule({
  id: "ecmo.co2Fall30Child.shah23",
  kind: "evidence",
  status: "read",
  title: {
    en: "CO2 not down by more than 30 % in the first 24 hours in children",
    es: "CO2 sin bajar más del 30 % en las primeras 24 horas en niños",
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
    source: "SHAH23",
    locator: "reading notes §2e, row ecmo.co2.fall30ped",
    found: "a fall of more than 30 %, odds ratio 1.25",
  },
  applies: { settings: ECMO, population: "child", phases: ["ecmoStart"] },
  requires: atLeast(
    ratio(signal("blood.arterial.pco2"), atMoment(signal("blood.arterial.pco2"), startOf("ecmoRun"))),
    0.7,
    0.02,
  ),
  hold_s: 120,
  severity: "info",
});
