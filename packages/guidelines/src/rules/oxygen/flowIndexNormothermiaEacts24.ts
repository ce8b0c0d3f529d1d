import { systemicFlowIndex } from "../../quantity/oxygen.ts";
import { signal } from "../../quantity/quantities.ts";
import { within } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const flowIndexNormothermiaEacts24 = rule({
  id: "cpb.oxygen.flowIndexNormothermia.eacts24",
  kind: "practice",
  status: "secondary",
  title: {
    en: "Flow index of 2.2 to 2.8 L/min/m² at 35 to 37 °C",
    es: "Índice de flujo de 2,2 a 2,8 L/min/m² a 35-37 °C",
  },
  rationale: {
    en: "The usual range for a warm adult, from which flow is then set by oxygen delivery.",
    es: "El intervalo habitual para un adulto normotérmico, desde el que se ajusta por aporte de oxígeno.",
  },
  cannotTell: {
    en: "A flow inside the range may still deliver too little oxygen in anemia; a higher one may be needed and right.",
    es: "Un flujo dentro del intervalo puede aportar poco oxígeno en la anemia; puede hacer falta uno mayor.",
  },
  citation: {
    source: "EACTS24",
    locator: "text on pump flow; section not seen",
    quotedIn: "PER141 §2.17",
    found: "most perfusionists set 2.2 to 2.8 L/min/m² from moderate hypothermia to normothermia, as quoted",
  },
  applies: {
    settings: ["cpb"],
    population: "adult",
    phases: ["crossClamp"],
    where: within(signal("patient.temperature.nasopharyngeal"), 35, 37),
  },
  requires: within(systemicFlowIndex, 2.2, 2.8, 0.05),
  hold_s: 180,
  conflictsWith: ["cpb.oxygen.flowIndexNormothermia.sarkar17"],
});
