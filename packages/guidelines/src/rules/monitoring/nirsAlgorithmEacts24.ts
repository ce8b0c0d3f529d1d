import { any, fact, present } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const nirsAlgorithmEacts24 = rule({
  id: "cpb.monitoring.nirsAlgorithm.eacts24",
  kind: "guideline",
  status: "secondary",
  title: {
    en: "Cerebral oximetry answered by an algorithm",
    es: "Oximetría cerebral respondida con un algoritmo",
  },
  rationale: {
    en: "A fall has many causes, and an order of steps finds the usual ones first.",
    es: "Una caída tiene muchas causas y un orden de pasos halla antes las habituales.",
  },
  cannotTell: {
    en: "It rests on what a person stated. An algorithm that was considered and left out for a reason counts as not used. A review of ten trials saw no clear benefit in outcome.",
    es: "Se basa en lo que alguien declaró. Un algoritmo valorado y descartado con motivo cuenta como no usado. Una revisión de diez ensayos no vio un beneficio claro.",
  },
  citation: {
    source: "EACTS24",
    locator: "§6.2.1, regional cerebral saturations, recommendation",
    quotedIn: "PER141 §2.12",
    found: "algorithm-based use of NIRS, class IIa, level B; as quoted, the table itself was not opened",
  },
  seeAlso: ["SERR17"],
  grade: { scheme: "EACTS", class: "IIa", level: "B" },
  applies: {
    settings: ["cpb"],
    population: "adult",
    where: any(present("patient.nirs.left"), present("patient.nirs.right")),
  },
  requires: fact("treatment.nirsAlgorithm"),
  supersedes: ["cpb.monitoring.nirsAlgorithm.eacts19"],
});
