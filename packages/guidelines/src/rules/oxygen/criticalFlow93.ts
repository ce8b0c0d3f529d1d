import { systemicFlowIndex } from "../../quantity/oxygen.ts";
import { signal } from "../../quantity/quantities.ts";
import { atLeast, within } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const criticalFlow93 = rule({
  id: "cpb.oxygen.criticalFlow.asaio93",
  kind: "evidence",
  status: "read",
  title: {
    en: "Flow index of 1.6 L/min/m² or more at 27 to 30 °C",
    es: "Índice de flujo de 1,6 L/min/m² o más a 27-30 °C",
  },
  rationale: {
    en: "Below this flow oxygen uptake fell even in the cold.",
    es: "Por debajo de este flujo el consumo de oxígeno cayó incluso en frío.",
  },
  cannotTell: {
    en: "Reported as 1.6 to 1.8; the lower figure is taken. It says nothing of a single organ.",
    es: "Comunicado como 1,6 a 1,8; se toma la cifra menor. Nada dice de un órgano concreto.",
  },
  citation: {
    source: "CRITFLOW93",
    locator: "critical flow at 29 °C (reading notes §2a, row cpb.flow.critical28)",
    found: "1.6 to 1.8 L/min/m² at 27 to 30 °C",
  },
  applies: {
    settings: ["cpb"],
    population: "adult",
    phases: ["crossClamp"],
    where: within(signal("patient.temperature.nasopharyngeal"), 27, 30),
  },
  requires: atLeast(systemicFlowIndex, 1.6, 0.05),
  hold_s: 180,
  severity: "info",
});
