import { atLeast } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";
import { ofPatientSaturation } from "../shared/patientSaturation.ts";

export const vvSaturationElsoVv21 = rule({
  id: "ecmo.vvSaturation.elsoVv21",
  version: 2,
  kind: "guideline",
  status: "secondary",
  title: { en: "Arterial saturation of 80 % or more on VV", es: "Saturación arterial del 80 % o más en VV" },
  rationale: {
    en: "On VV 80 to 90 % is acceptable as long as delivery is enough.",
    es: "En VV es aceptable 80-90 % mientras el aporte baste.",
  },
  cannotTell: {
    en: "Whether delivery is enough must be looked at beside it. Without a sample of the right radial artery the pulse oximeter speaks, less surely the lower it reads.",
    es: "Si el aporte basta debe mirarse aparte. Sin muestra radial derecha habla el pulsioxímetro, menos fiable cuanto más bajo marca.",
  },
  citation: {
    source: "ELSOVV21",
    locator: "quoted in PER207 §2.3",
    found: "80 to 90 % acceptable with adequate delivery; as quoted, the document itself was not opened",
  },
  grade: { scheme: "ELSO", wording: "recommended" },
  applies: { settings: ["vv"], phases: ["ecmoRun"] },
  requires: ofPatientSaturation((saturation) => atLeast(saturation, 80, 1)),
  hold_s: 120,
});
