import { signal } from "../../quantity/quantities.ts";
import { fact, within } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const ecprSaturationElsoEcpr21 = rule({
  id: "ecmo.ecprSaturation.elsoEcpr21",
  version: 2,
  kind: "guideline",
  status: "secondary",
  title: {
    en: "Arterial saturation of 92 to 97 % after ECPR",
    es: "Saturación arterial de 92 a 97 % tras ECPR",
  },
  rationale: {
    en: "After an arrest the brain bears neither heat, nor want, nor excess.",
    es: "Tras una parada el cerebro no tolera calor, falta ni exceso.",
  },
  cannotTell: {
    en: "Right radial blood: what the heart ejects reaches the brain, and the circuit's blood says nothing of it. The targets are for the group.",
    es: "Sangre radial derecha: al cerebro llega lo que eyecta el corazón, y la del circuito no dice nada de ello. Los objetivos son del grupo.",
  },
  citation: {
    source: "ELSOECPR21",
    locator: "place in the source not seen",
    quotedIn: "PER207 §2.5",
    found: "SaO2 92 to 97; as quoted, the document itself was not opened",
  },
  grade: { scheme: "ELSO", wording: "expert consensus" },
  applies: { settings: ["va"], population: "adult", phases: ["ecmoStart"], where: fact("patient.afterEcpr") },
  requires: within(signal("blood.radialRight.so2"), 92, 97, 0.5),
  hold_s: 600,
});
