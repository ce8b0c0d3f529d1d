import { signal } from "../../quantity/quantities.ts";
import { above, fact } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const legRightNirs50ElsoVa21 = rule({
  id: "ecmo.legRightNirs50.elsoVa21",
  kind: "guideline",
  status: "secondary",
  title: {
    en: "Oximetry of the right leg above 50 % on femoral VA",
    es: "Oximetría de la pierna derecha por encima del 50 % en VA femoral",
  },
  rationale: {
    en: "The cannula may shut off the leg it lies in.",
    es: "La cánula puede dejar sin riego la pierna en que está.",
  },
  cannotTell: {
    en: "A cold or swollen leg reads low, and a good number does not replace looking at it.",
    es: "Una pierna fría o edematosa marca bajo, y un buen número no sustituye a mirarla.",
  },
  citation: {
    source: "ELSOVA21",
    locator: "place in the source not seen",
    quotedIn: "PER207 §2.6",
    found: "above 50 %; as quoted, the document itself was not opened",
  },
  grade: { scheme: "ELSO", wording: "useful and safe practice" },
  applies: { settings: ["va"], population: "adult", phases: ["ecmoRun"], where: fact("equipment.femoralVa") },
  requires: above(signal("patient.nirs.rightLeg"), 50, 1),
  hold_s: 300,
});
