import { signal } from "../../quantity/quantities.ts";
import { above } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const svo2Above70ElsoGeneral17 = rule({
  id: "ecmo.svo2Above70.elsoGeneral17",
  version: 2,
  kind: "guideline",
  status: "secondary",
  title: { en: "Venous saturation above 70 % on VA", es: "Saturación venosa por encima del 70 % en VA" },
  rationale: {
    en: "The venous saturation shows whether the whole flow covers the need.",
    es: "La saturación venosa muestra si el flujo total cubre la necesidad.",
  },
  cannotTell: {
    en: "Blood drained from one cava is not mixed venous blood. On VV and VAV the drained blood holds blood that was just returned: the rule is for VA alone. Of a neonate the rule in conflict is content with 65 %.",
    es: "La sangre drenada de una cava no es venosa mixta. En VV y VAV la drenada contiene sangre recién devuelta: la regla es solo para VA. En el neonato, la regla en conflicto se conforma con el 65 %.",
  },
  citation: {
    source: "ELSOGEN17",
    locator: "place in the source not seen",
    quotedIn: "PER207 §2.3",
    found:
      "above 70 % with an arterial saturation above 95 % shows that systemic delivery is enough; as quoted, the document itself was not opened",
  },
  grade: { scheme: "ELSO", wording: "useful and safe practice" },
  applies: { settings: ["va"], phases: ["ecmoRun"] },
  requires: above(signal("blood.venous.so2"), 70, 1),
  hold_s: 120,
  conflictsWith: ["ecmo.svo2Above66.elsoVa21", "ecmo.svo2Neonate.elsoNeonatal20"],
});
