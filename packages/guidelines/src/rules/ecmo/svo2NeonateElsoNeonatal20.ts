import { signal } from "../../quantity/quantities.ts";
import { within } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const svo2NeonateElsoNeonatal20 = rule({
  id: "ecmo.svo2Neonate.elsoNeonatal20",
  kind: "guideline",
  status: "secondary",
  title: {
    en: "Venous saturation of 65 to 80 % in neonates",
    es: "Saturación venosa de 65 a 80 % en neonatos",
  },
  rationale: {
    en: "The venous saturation shows whether the whole flow covers the need.",
    es: "La saturación venosa muestra si el flujo total cubre la necesidad.",
  },
  cannotTell: {
    en: "Blood drained from one cava is not mixed venous blood. On VV and VAV the drained blood holds blood that was just returned: the rule is for VA alone.",
    es: "La sangre drenada de una cava no es venosa mixta. En VV y VAV la drenada contiene sangre recién devuelta: la regla es solo para VA.",
  },
  citation: {
    source: "ELSONEO20",
    locator: "place in the source not seen",
    quotedIn: "PER207 §2.10",
    found: "65 to 80 %; as quoted, the document itself was not opened",
  },
  grade: { scheme: "ELSO" },
  applies: { settings: ["va"], population: "neonate", phases: ["ecmoRun"] },
  requires: within(signal("blood.venous.so2"), 65, 80, 1),
  hold_s: 120,
  conflictsWith: ["ecmo.svo2Above70.elsoGeneral17"],
});
