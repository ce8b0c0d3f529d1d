import { above } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";
import { ofPatientSaturation } from "../shared/patientSaturation.ts";

export const vvSaturationElsoGeneral17 = rule({
  id: "ecmo.vvSaturation.elsoGeneral17",
  version: 2,
  kind: "guideline",
  status: "secondary",
  title: { en: "Arterial saturation above 80 % on VV", es: "Saturación arterial superior al 80 % en VV" },
  rationale: {
    en: "Blood that passes the circuit by mixes in: 80 to 90 % is usual on VV, and no reason to press the ventilator.",
    es: "Se mezcla sangre que no pasa por el circuito: en VV es habitual 80-90 %, y no motivo para forzar el ventilador.",
  },
  cannotTell: {
    en: "Whether delivery is enough must be looked at beside it. Without a sample of the right radial artery the pulse oximeter speaks, less surely the lower it reads.",
    es: "Si el aporte basta debe mirarse aparte. Sin muestra radial derecha habla el pulsioxímetro, menos fiable cuanto más bajo marca.",
  },
  citation: {
    source: "ELSOGEN17",
    locator: "place in the source not seen",
    quotedIn: "PER207 §2.7",
    found:
      "on VV support is enough at an arterial saturation above 80 %; as quoted, the document itself was not opened",
  },
  grade: { scheme: "ELSO", wording: "useful and safe practice" },
  applies: { settings: ["vv"], phases: ["ecmoRun"] },
  requires: ofPatientSaturation((saturation) => above(saturation, 80, 1)),
  hold_s: 120,
});
