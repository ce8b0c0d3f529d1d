import { signal } from "../../quantity/quantities.ts";
import { atLeast } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const vvSaturationElsoVv21 = rule({
  id: "ecmo.vvSaturation.elsoVv21",
  kind: "guideline",
  status: "secondary",
  title: { en: "Arterial saturation of 80 % or more on VV", es: "Saturación arterial del 80 % o más en VV" },
  rationale: {
    en: "On VV 80 to 90 % is acceptable as long as delivery is enough.",
    es: "En VV es aceptable 80-90 % mientras el aporte baste.",
  },
  cannotTell: {
    en: "Whether delivery is enough must be looked at beside it.",
    es: "Si el aporte basta debe mirarse aparte.",
  },
  citation: {
    source: "ELSOVV21",
    locator: "reading notes §2e, row ecmo.vv.sao2",
    found: "80 to 90 % acceptable with adequate delivery; as quoted, the document itself was not opened",
  },
  grade: { scheme: "ELSO", wording: "expert consensus" },
  applies: { settings: ["vv"], phases: ["ecmoRun"] },
  requires: atLeast(signal("blood.arterial.so2"), 80, 1),
  hold_s: 120,
});
