import { product, ratio, signal, weight_kg } from "../../quantity/quantities.ts";
import { all, atLeast, fact } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";
import { pastNeonate } from "../shared/ecmoAges.ts";

export const vaFlowChildElsoGeneral17 = rule({
  id: "ecmo.vaFlowChild.elsoGeneral17",
  version: 2,
  kind: "guideline",
  status: "secondary",
  title: {
    en: "VA flow of 80 mL/kg/min or more in children on full support",
    es: "Flujo VA de 80 mL/kg/min o más en niños con soporte total",
  },
  rationale: {
    en: "Enough flow for the size of the patient is the start; saturation and delivery then tell whether it is right.",
    es: "Un flujo acorde al tamaño es el inicio; la saturación y el aporte dicen después si es correcto.",
  },
  cannotTell: {
    en: "The source gives it as what the circuit must be able to give, not as a flow for every hour. The heart's own share is not in it.",
    es: "La fuente lo da como lo que el circuito debe poder dar, no como flujo de cada hora. No incluye lo que aporta el corazón.",
  },
  citation: {
    source: "ELSOGEN17",
    locator: "place in the source not seen",
    quotedIn: "PER207 §2.4",
    found: "child 80 mL/kg/min; as quoted, the document itself was not opened",
  },
  grade: { scheme: "ELSO", wording: "useful and safe practice" },
  applies: {
    settings: ["va"],
    population: "child",
    phases: ["ecmoRun"],
    where: all(fact("treatment.fullSupport"), pastNeonate),
  },
  requires: atLeast(product(ratio(signal("pump.arterial.flow"), weight_kg), 1000), 80, 1),
  hold_s: 600,
  conflictsWith: ["ecmo.flowChild75To150.lequier13", "ecmo.vaFlowIndex3.elsoGeneral17"],
});
