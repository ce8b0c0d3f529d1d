import { event, caseStart } from "../../quantity/Moment.ts";
import { atMoment, ratio, signal } from "../../quantity/quantities.ts";
import { all, atLeast } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const nirsRightFall15Eacts24 = rule({
  id: "cpb.monitoring.nirsRightFall15.eacts24",
  kind: "practice",
  status: "secondary",
  title: {
    en: "Right cerebral oximetry not more than 15 % below its baseline, which is 50 % or more",
    es: "Oximetría cerebral derecha no más de un 15 % bajo su valor basal, que es del 50 % o más",
  },
  rationale: {
    en: "A fall calls for a look at head, cannulas, pressure, CO2, hemoglobin and depth, one after another.",
    es: "Una caída pide revisar cabeza, cánulas, presión, CO2, hemoglobina y profundidad, por orden.",
  },
  cannotTell: {
    en: "The baseline is the value noted as such, else the first of the case. A low baseline breaks the rule before anything fell. A review of ten trials saw no benefit in outcome (Serraino 2017); the sensor sees a small part of the brain, and the scalp with it.",
    es: "El valor basal es el anotado como tal, o el primero del caso. Un valor basal bajo incumple la regla antes de que nada caiga. Una revisión de diez ensayos no vio beneficio clínico (Serraino 2017); el sensor ve una pequeña parte del cerebro, y con ella el cuero cabelludo.",
  },
  citation: {
    source: "EACTS24",
    locator: "§6.2.1, regional cerebral saturations, text",
    quotedIn: "PER141 §2.12",
    found:
      "a baseline below 50 % and a fall of more than 15 % from it point to too little flow to the brain, as quoted",
  },
  applies: { settings: ["cpb"], population: "adult" },
  requires: all(
    atLeast(atMoment(signal("patient.nirs.right"), caseStart, event("nirsBaseline")), 50),
    atLeast(
      ratio(
        signal("patient.nirs.right"),
        atMoment(signal("patient.nirs.right"), caseStart, event("nirsBaseline")),
      ),
      0.85,
      0.02,
    ),
  ),
  hold_s: 120,
  conflictsWith: ["cpb.monitoring.nirsRightFall20.deschamps13"],
});
