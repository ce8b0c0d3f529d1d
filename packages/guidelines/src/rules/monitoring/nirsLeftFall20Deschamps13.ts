import { event, caseStart } from "../../quantity/Moment.ts";
import { atMoment, ratio, signal } from "../../quantity/quantities.ts";
import { above } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const nirsLeftFall20Deschamps13 = rule({
  id: "cpb.monitoring.nirsLeftFall20.deschamps13",
  kind: "evidence",
  status: "read",
  title: {
    en: "Left cerebral oximetry less than 20 % below its baseline",
    es: "Oximetría cerebral izquierda menos de un 20 % bajo su valor basal",
  },
  rationale: {
    en: "A fall calls for a look at head, cannulas, pressure, CO2, hemoglobin and depth, one after another.",
    es: "Una caída pide revisar cabeza, cánulas, presión, CO2, hemoglobina y profundidad, por orden.",
  },
  cannotTell: {
    en: "The baseline is the value noted as such, else the first of the case. A review of ten trials saw no benefit in outcome (Serraino 2017); the sensor sees a small part of the brain, and the scalp with it.",
    es: "El valor basal es el anotado como tal, o el primero del caso. Una revisión de diez ensayos no vio beneficio clínico (Serraino 2017); el sensor ve una pequeña parte del cerebro, y con ella el cuero cabelludo.",
  },
  citation: {
    source: "DESCHAMPS13",
    locator: "abstract, measurements and main results",
    found: "a fall of 20 % from baseline for 15 s is cerebral desaturation, which an algorithm then answers",
  },
  applies: { settings: ["cpb"], population: "adult" },
  requires: above(
    ratio(
      signal("patient.nirs.left"),
      atMoment(signal("patient.nirs.left"), caseStart, event("nirsBaseline")),
    ),
    0.8,
    0.02,
  ),
  hold_s: 15,
  severity: "info",
  conflictsWith: ["cpb.monitoring.nirsLeftFall15.eacts24"],
});
