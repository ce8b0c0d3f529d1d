import { signal } from "../../quantity/quantities.ts";
import { all, atLeast, below, fact } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

const mean = signal("patient.pressure.arterial.mean");

export const ecprMapElsoEcpr21 = rule({
  id: "ecmo.ecprMap.elsoEcpr21",
  version: 2,
  kind: "guideline",
  status: "secondary",
  title: {
    en: "Mean pressure of 60 mmHg or more and below 80 after ECPR",
    es: "Presión media de 60 mmHg o más y menos de 80 tras ECPR",
  },
  rationale: {
    en: "After an arrest the brain bears neither heat, nor want, nor excess.",
    es: "Tras una parada el cerebro no tolera calor, falta ni exceso.",
  },
  cannotTell: {
    en: "The targets are for the group; the patient's own course decides.",
    es: "Los objetivos son del grupo; decide la evolución del paciente.",
  },
  citation: {
    source: "ELSOECPR21",
    locator: "place in the source not seen",
    quotedIn: "PER207 §2.5",
    found: "MAP of 60 mmHg or more and below 80; as quoted, the document itself was not opened",
  },
  grade: { scheme: "ELSO", wording: "expert consensus" },
  applies: { settings: ["va"], population: "adult", phases: ["ecmoStart"], where: fact("patient.afterEcpr") },
  requires: all(atLeast(mean, 60, 2), below(mean, 80, 2)),
  hold_s: 600,
  conflictsWith: ["ecmo.mapVa.elsoGeneral17"],
});
