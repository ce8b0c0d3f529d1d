import { signal } from "../../quantity/quantities.ts";
import { atMost } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";
import { ECMO } from "../../vocabulary/setting.ts";

export const freeHemoglobinElsoGeneral17 = rule({
  id: "ecmo.freeHemoglobin.elsoGeneral17",
  kind: "guideline",
  status: "secondary",
  title: {
    en: "Plasma free hemoglobin of 50 mg/dL or less",
    es: "Hemoglobina libre en plasma de 50 mg/dL o menos",
  },
  rationale: {
    en: "More means that red cells are torn: pump, clot, suction or a cannula.",
    es: "Más indica hematíes rotos: bomba, trombo, succión o cánula.",
  },
  cannotTell: {
    en: "A sample drawn hard tears cells by itself.",
    es: "Una extracción forzada rompe hematíes.",
  },
  citation: {
    source: "ELSOGEN17",
    locator: "II.A.2, page 5",
    quotedIn: "PER207 §2.4 and its review",
    found: "below 10 normal, above 50 investigate; as quoted, the document itself was not opened",
  },
  grade: { scheme: "ELSO", wording: "useful and safe practice" },
  applies: { settings: ECMO, phases: ["ecmoRun"] },
  requires: atMost(signal("blood.plasmaFreeHemoglobin"), 50, 2),
  hold_s: 600,
});
