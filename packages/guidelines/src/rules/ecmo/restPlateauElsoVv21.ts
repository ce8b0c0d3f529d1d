import { signal } from "../../quantity/quantities.ts";
import { below, fact } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const restPlateauElsoVv21 = rule({
  id: "ecmo.restPlateau.elsoVv21",
  kind: "guideline",
  status: "secondary",
  title: {
    en: "Plateau pressure below 25 cmH2O at rest",
    es: "Presión meseta por debajo de 25 cmH2O en reposo",
  },
  rationale: {
    en: "Lungs that are spared heal; ECMO does their work.",
    es: "Los pulmones en reposo sanan; la ECMO hace su trabajo.",
  },
  cannotTell: {
    en: "A patient who breathes by himself is not at rest by these figures.",
    es: "Un paciente que respira solo no está en reposo según estas cifras.",
  },
  citation: {
    source: "ELSOVV21",
    locator: "place in the source not seen",
    quotedIn: "PER207 §2.7",
    found: "plateau below 25; as quoted, the document itself was not opened",
  },
  grade: { scheme: "ELSO", wording: "recommended" },
  applies: { settings: ["vv"], population: "adult", phases: ["ecmoRun"], where: fact("treatment.lungRest") },
  requires: below(signal("ventilator.plateauPressure"), 25, 0.5),
  hold_s: 300,
});
