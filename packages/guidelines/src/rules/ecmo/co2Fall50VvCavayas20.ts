import { ratio } from "../../quantity/quantities.ts";
import { atLeast } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";
import { co2AtStart, patientCo2 } from "../shared/co2AtStart.ts";

export const co2Fall50VvCavayas20 = rule({
  id: "ecmo.co2Fall50Vv.cavayas20",
  version: 2,
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
    en: "An association in a registry: the sickest have most to fall from. The study compared the gas before ECMO with the one at 24 hours; a fall that does not last is not what it looked at. Without a gas of the six hours before, the first of the first half hour on ECMO is taken, and the fall is larger than it seems.",
    es: "Asociación en un registro: los más graves bajan desde más arriba. El estudio comparó el gas previo con el de las 24 horas; una bajada pasajera no es lo que estudió. Sin gas de las seis horas previas se toma el primero de la primera media hora en ECMO, y la bajada es mayor de lo que parece.",
  },
  citation: {
    source: "CAV20",
    locator: "abstract, methods and results",
    found:
      "from the gas before ECMO to the one at 24 h a fall of more than 50 %: neurological complications 9.8 against 6.4 %, odds ratio 1.7 (1.3 to 2.3); adults with respiratory failure, 88 % on VV",
  },
  applies: { settings: ["vv"], population: "adult", phases: ["ecmoStart"] },
  requires: atLeast(ratio(patientCo2, co2AtStart), 0.5, 0.02),
  hold_s: 120,
  severity: "info",
});
