import { signal } from "../../quantity/quantities.ts";
import { above } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const svo2Above70ElsoGeneral17 = rule({
  id: "ecmo.svo2Above70.elsoGeneral17",
  kind: "guideline",
  status: "secondary",
  title: { en: "Venous saturation above 70 %", es: "Saturación venosa por encima del 70 %" },
  rationale: {
    en: "The venous saturation shows whether the whole flow covers the need.",
    es: "La saturación venosa muestra si el flujo total cubre la necesidad.",
  },
  cannotTell: {
    en: "Blood drained beside the return, or from one cava, is not mixed venous blood.",
    es: "La sangre drenada junto al retorno, o de una cava, no es venosa mixta.",
  },
  citation: {
    source: "ELSOGEN17",
    locator: "reading notes §2e, row ecmo.svo2",
    found: "above 70 % (2017); as quoted, the document itself was not opened",
  },
  grade: { scheme: "ELSO", wording: "expert consensus" },
  applies: { settings: ["va", "vav"], phases: ["ecmoRun"] },
  requires: above(signal("blood.venous.so2"), 70, 1),
  hold_s: 120,
  conflictsWith: ["ecmo.svo2Above66.elsoVa21"],
});
