import { signal } from "../../quantity/quantities.ts";
import { atLeast } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const mapVvElsoVv21 = rule({
  id: "ecmo.mapVv.elsoVv21",
  version: 2,
  kind: "guideline",
  status: "secondary",
  title: {
    en: "Mean arterial pressure of 65 mmHg or more on VV",
    es: "Presión arterial media de 65 mmHg o más en VV",
  },
  rationale: {
    en: "Organs need pressure beside flow.",
    es: "Los órganos necesitan presión además de flujo.",
  },
  cannotTell: {
    en: "A mean pressure says nothing of flow; on VV the heart makes both.",
    es: "Una presión media nada dice del flujo; en VV el corazón hace ambos.",
  },
  citation: {
    source: "ELSOVV21",
    locator: "place in the source not seen",
    quotedIn: "PER207 §2.7",
    found: "VV 65 mmHg or more; as quoted, the document itself was not opened",
  },
  grade: { scheme: "ELSO", wording: "recommended" },
  applies: { settings: ["vv"], population: "adult", phases: ["ecmoRun"] },
  requires: atLeast(signal("patient.pressure.arterial.mean"), 65, 2),
  hold_s: 240,
});
