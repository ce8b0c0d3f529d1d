import { difference, magnitude, signal } from "../../quantity/quantities.ts";
import { below, fact } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const legNirsDifferenceElsoVa21 = rule({
  id: "ecmo.legNirsDifference.elsoVa21",
  kind: "guideline",
  status: "secondary",
  title: {
    en: "Legs' oximetry less than 20 points apart on femoral VA",
    es: "Diferencia entre piernas inferior a 20 puntos en VA femoral",
  },
  rationale: {
    en: "The other leg is the measure of what this one should have.",
    es: "La otra pierna mide lo que esta debería tener.",
  },
  cannotTell: {
    en: "Both may be short at once.",
    es: "Ambas pueden estar mal a la vez.",
  },
  citation: {
    source: "ELSOVA21",
    locator: "place in the source not seen",
    quotedIn: "PER207 §2.6",
    found: "side difference below 20 %; as quoted, the document itself was not opened",
  },
  grade: { scheme: "ELSO", wording: "useful and safe practice" },
  applies: { settings: ["va"], population: "adult", phases: ["ecmoRun"], where: fact("equipment.femoralVa") },
  requires: below(
    magnitude(difference(signal("patient.nirs.leftLeg"), signal("patient.nirs.rightLeg"))),
    20,
    1,
  ),
  hold_s: 300,
});
