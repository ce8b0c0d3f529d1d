import { signal } from "../../quantity/quantities.ts";
import { above } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const svo2Above66ElsoVa21 = rule({
  id: "ecmo.svo2Above66.elsoVa21",
  kind: "guideline",
  status: "secondary",
  title: { en: "Venous saturation above 66 % on VA", es: "Saturación venosa por encima del 66 % en VA" },
  rationale: {
    en: "The venous saturation shows whether the whole flow covers the need.",
    es: "La saturación venosa muestra si el flujo total cubre la necesidad.",
  },
  cannotTell: {
    en: "Blood drained from one cava is not mixed venous blood. On VV and VAV the drained blood holds blood that was just returned: the rule is for VA alone.",
    es: "La sangre drenada de una cava no es venosa mixta. En VV y VAV la drenada contiene sangre recién devuelta: la regla es solo para VA.",
  },
  citation: {
    source: "ELSOVA21",
    locator: "place in the source not seen",
    quotedIn: "PER207 §2.3",
    found: "above 66 %; as quoted, the document itself was not opened",
  },
  grade: { scheme: "ELSO", wording: "useful and safe practice" },
  applies: { settings: ["va"], population: "adult", phases: ["ecmoRun"] },
  requires: above(signal("blood.venous.so2"), 66, 1),
  hold_s: 120,
  conflictsWith: ["ecmo.svo2Above70.elsoGeneral17"],
});
