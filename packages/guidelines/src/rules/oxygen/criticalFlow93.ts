import { systemicFlowIndex } from "../../quantity/oxygen.ts";
import { signal } from "../../quantity/quantities.ts";
import { atLeast, within } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const criticalFlow93 = rule({
  id: "cpb.oxygen.criticalFlow.asaio93",
  kind: "evidence",
  status: "read",
  title: {
    en: "Flow index of 1.8 L/min/m² or more in moderate hypothermia",
    es: "Índice de flujo de 1,8 L/min/m² o más en hipotermia moderada",
  },
  rationale: {
    en: "Oxygen uptake stayed the same down to 1.8 and was lower at 1.6, even in the cold.",
    es: "El consumo de oxígeno se mantuvo hasta 1,8 y fue menor a 1,6, incluso en frío.",
  },
  cannotTell: {
    en: "The critical flow lies somewhere between 1.6 and 1.8; the upper end is taken. 31 patients at 29 °C in the rectum, each flow for five minutes; 27 to 30 °C in the nasopharynx around it is ours. It says nothing of a single organ.",
    es: "El flujo crítico está entre 1,6 y 1,8; se toma el extremo superior. 31 pacientes a 29 °C rectales, cinco minutos por flujo; los 27-30 °C nasofaríngeos alrededor son nuestros. Nada dice de un órgano concreto.",
  },
  citation: {
    source: "CRITFLOW93",
    locator: "abstract",
    found: "uptake unchanged at 2.4, 2.2, 2.0 and 1.8, lower at 1.6 L/min/m²; 29 °C rectal",
  },
  applies: {
    settings: ["cpb"],
    population: "adult",
    phases: ["crossClamp"],
    where: within(signal("patient.temperature.nasopharyngeal"), 27, 30),
  },
  requires: atLeast(systemicFlowIndex, 1.8, 0.05),
  hold_s: 180,
  severity: "info",
});
