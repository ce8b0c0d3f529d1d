import { signal } from "../../quantity/quantities.ts";
import { fact, within } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const ecprTemperatureElsoEcpr21 = rule({
  id: "ecmo.ecprTemperature.elsoEcpr21",
  kind: "guideline",
  status: "secondary",
  title: {
    en: "Core temperature of 33 to 36 °C for 24 hours after ECPR",
    es: "Temperatura central de 33 a 36 °C durante 24 horas tras ECPR",
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
    found: "33 to 36 °C for 24 h or more; as quoted, the document itself was not opened",
  },
  grade: { scheme: "ELSO", wording: "expert consensus" },
  applies: { settings: ["va"], population: "adult", phases: ["ecmoStart"], where: fact("patient.afterEcpr") },
  requires: within(signal("patient.temperature.core"), 33, 36, 0.1),
  hold_s: 600,
});
