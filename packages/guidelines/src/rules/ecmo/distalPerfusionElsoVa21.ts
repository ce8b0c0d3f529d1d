import { fact } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const distalPerfusionElsoVa21 = rule({
  id: "ecmo.distalPerfusion.elsoVa21",
  kind: "guideline",
  status: "secondary",
  title: { en: "Distal perfusion cannula with femoral VA", es: "Cánula de perfusión distal con VA femoral" },
  rationale: {
    en: "The cannula may shut off the leg it lies in.",
    es: "La cánula puede dejar sin riego la pierna en que está.",
  },
  cannotTell: {
    en: "It rests on what somebody stated, and a cannula in place may be clotted.",
    es: "Se basa en lo declarado, y una cánula colocada puede estar coagulada.",
  },
  citation: {
    source: "ELSOVA21",
    locator: "part on cannulation",
    quotedIn: "PER207 §2.6",
    found:
      "with an arterial cannula in the groin a distal perfusion cannula of 6 to 8 Fr for the same leg, placed as ECMO begins; as quoted, the document itself was not opened",
  },
  grade: { scheme: "ELSO", wording: "useful and safe practice" },
  applies: { settings: ["va"], population: "adult", phases: ["ecmoRun"], where: fact("equipment.femoralVa") },
  requires: fact("equipment.distalPerfusion"),
});
