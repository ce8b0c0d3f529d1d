import { signal } from "../../quantity/quantities.ts";
import { fact, within } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const ecprMapElsoEcpr21 = rule({
  id: "ecmo.ecprMap.elsoEcpr21",
  kind: "guideline",
  status: "secondary",
  title: { en: "Mean pressure of 60 to 80 mmHg after ECPR", es: "Presión media de 60 a 80 mmHg tras ECPR" },
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
    locator: "reading notes §2e, row ecpr.post",
    found: "MAP 60 to 80; as quoted, the document itself was not opened",
  },
  grade: { scheme: "ELSO", wording: "expert consensus" },
  applies: { settings: ["va"], population: "adult", phases: ["ecmoStart"], where: fact("patient.afterEcpr") },
  requires: within(signal("patient.pressure.arterial.mean"), 60, 80, 2),
  hold_s: 600,
});
