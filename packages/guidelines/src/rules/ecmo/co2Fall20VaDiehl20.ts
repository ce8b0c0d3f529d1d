import { difference } from "../../quantity/quantities.ts";
import { atMost } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";
import { co2AtStart, patientCo2 } from "../shared/co2AtStart.ts";

export const co2Fall20VaDiehl20 = rule({
  id: "ecmo.co2Fall20Va.diehl20",
  version: 2,
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
    en: "An association in a registry: the sickest have most to fall from. The study compared the gas before ECMO with the one at 24 hours; a fall that does not last is not what it looked at. Without a gas of the six hours before, the first of the first half hour on ECMO is taken, and the fall is larger than it seems.",
    es: "Asociación en un registro: los más graves bajan desde más arriba. El estudio comparó el gas previo con el de las 24 horas; una bajada pasajera no es lo que estudió. Sin gas de las seis horas previas se toma el primero de la primera media hora en ECMO, y la bajada es mayor de lo que parece.",
  },
  citation: {
    source: "DIEHL20",
    locator: "abstract, results",
    found:
      "a fall of PaCO2 of more than 20 mmHg over 24 h: intracranial hemorrhage, stroke or brain death, odds ratio 1.63 (1.03 to 2.59), independent of the PaCO2 at the start",
  },
  applies: { settings: ["va"], population: "adult", phases: ["ecmoStart"] },
  requires: atMost(difference(co2AtStart, patientCo2), 20, 1),
  hold_s: 120,
  severity: "info",
});
