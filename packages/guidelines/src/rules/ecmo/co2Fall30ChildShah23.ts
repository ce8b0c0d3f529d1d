import { ratio } from "../../quantity/quantities.ts";
import { atLeast } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";
import { ECMO } from "../../vocabulary/setting.ts";
import { co2AtStart, patientCo2 } from "../shared/co2AtStart.ts";
import { pastNeonate } from "../shared/ecmoAges.ts";

export const co2Fall30ChildShah23 = rule({
  id: "ecmo.co2Fall30Child.shah23",
  version: 2,
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
    en: "An association in a registry, whose neonates are a group apart: the sickest have most to fall from. The study compared the gas before ECMO with the one at 24 hours; a fall that does not last is not what it looked at. Without a gas of the six hours before, the first of the first half hour on ECMO is taken, and the fall is larger than it seems.",
    es: "Asociación en un registro, cuyos neonatos son un grupo aparte: los más graves bajan desde más arriba. El estudio comparó el gas previo con el de las 24 horas; una bajada pasajera no es lo que estudió. Sin gas de las seis horas previas se toma el primero de la primera media hora en ECMO, y la bajada es mayor de lo que parece.",
  },
  citation: {
    source: "SHAH23",
    locator: "abstract, results",
    found:
      "a relative fall of more than 30 % soon after the start: neurological complication, odds ratio 1.25 (1.07 to 1.46); children on any mode of support",
  },
  applies: { settings: ECMO, population: "child", phases: ["ecmoStart"], where: pastNeonate },
  requires: atLeast(ratio(patientCo2, co2AtStart), 0.7, 0.02),
  hold_s: 120,
  severity: "info",
});
