import { event, caseStart } from "../../quantity/Moment.ts";
import { atMoment, ratio, signal } from "../../quantity/quantities.ts";
import { atLeast } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const nirsRightFall20Serraino17 = rule({
  id: "cpb.monitoring.nirsRightFall20.serraino17",
  kind: "evidence",
  status: "read",
  title: {
    en: "Right cerebral oximetry not more than 20 % below its baseline",
    es: "Oximetría cerebral derecha no más de un 20 % bajo su valor basal",
  },
  rationale: {
    en: "A fall calls for a look at head, cannulas, pressure, CO2, hemoglobin and depth, one after another.",
    es: "Una caída pide revisar cabeza, cánulas, presión, CO2, hemoglobina y profundidad, por orden.",
  },
  cannotTell: {
    en: "Trials saw no clear benefit in outcome; the sensor sees a small part of the brain, and the scalp with it.",
    es: "Los ensayos no vieron beneficio claro; el sensor ve una pequeña parte del cerebro, y con ella el cuero cabelludo.",
  },
  citation: {
    source: "SERR17",
    locator: "trials reviewed (reading notes §2a, row cpb.nirs.drop)",
    found: "the 20 % rule of older literature; no clear benefit in outcome",
  },
  applies: { settings: ["cpb"], population: "adult" },
  requires: atLeast(
    ratio(
      signal("patient.nirs.right"),
      atMoment(signal("patient.nirs.right"), caseStart, event("nirsBaseline")),
    ),
    0.8,
    0.02,
  ),
  hold_s: 120,
  severity: "info",
  conflictsWith: ["cpb.monitoring.nirsRightFall15.eacts24"],
});
