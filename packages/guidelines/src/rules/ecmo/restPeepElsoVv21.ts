import { signal } from "../../quantity/quantities.ts";
import { fact, within } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const restPeepElsoVv21 = rule({
  id: "ecmo.restPeep.elsoVv21",
  kind: "guideline",
  status: "secondary",
  title: { en: "PEEP of 10 to 24 cmH2O at rest", es: "PEEP de 10 a 24 cmH2O en reposo" },
  rationale: {
    en: "A lung at rest is kept open, not emptied.",
    es: "Un pulmón en reposo se mantiene abierto, no vacío.",
  },
  cannotTell: {
    en: "A patient who breathes by himself is not at rest by these figures, and neither is one who is being weaned.",
    es: "Un paciente que respira solo no está en reposo según estas cifras, ni tampoco durante el destete.",
  },
  citation: {
    source: "ELSOVV21",
    locator: "table on ventilation",
    quotedIn: "PER207 §2.7",
    found: "PEEP 10 cmH2O, 10 to 24 accepted; as quoted, the document itself was not opened",
  },
  grade: { scheme: "ELSO", wording: "recommended" },
  applies: { settings: ["vv"], population: "adult", phases: ["ecmoRun"], where: fact("treatment.lungRest") },
  requires: within(signal("ventilator.peep"), 10, 24, 0.5),
  hold_s: 300,
});
