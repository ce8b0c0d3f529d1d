import { signal } from "../../quantity/quantities.ts";
import { atLeast, fact } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const distalFlow100ElsoVa21 = rule({
  id: "ecmo.distalFlow100.elsoVa21",
  kind: "guideline",
  status: "secondary",
  title: {
    en: "Distal leg perfusion of 100 mL/min or more",
    es: "Perfusión distal de la pierna de 100 mL/min o más",
  },
  rationale: {
    en: "A small cannula with little flow clots and the leg is lost.",
    es: "Una cánula pequeña con poco flujo coagula y se pierde la pierna.",
  },
  cannotTell: {
    en: "Flow into the leg is not flow through its tissue.",
    es: "El flujo hacia la pierna no es el flujo por su tejido.",
  },
  citation: {
    source: "ELSOVA21",
    locator: "place in the source not seen",
    quotedIn: "PER207 §2.6",
    found: "100 mL/min or more; as quoted, the document itself was not opened",
  },
  grade: { scheme: "ELSO", wording: "useful and safe practice" },
  applies: {
    settings: ["va"],
    population: "adult",
    phases: ["ecmoRun"],
    where: fact("equipment.distalPerfusion"),
  },
  requires: atLeast(signal("circuit.flow.distalPerfusion"), 0.1, 0.01),
  hold_s: 120,
});
