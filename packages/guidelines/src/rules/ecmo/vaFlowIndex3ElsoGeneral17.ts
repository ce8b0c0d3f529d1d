import { bsa_m2, ratio, signal } from "../../quantity/quantities.ts";
import { atLeast, fact } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const vaFlowIndex3ElsoGeneral17 = rule({
  id: "ecmo.vaFlowIndex3.elsoGeneral17",
  kind: "guideline",
  status: "secondary",
  title: {
    en: "VA flow of about 3 L/min/m² on full support",
    es: "Flujo VA de unos 3 L/min/m² con soporte total",
  },
  rationale: {
    en: "Enough flow for the size of the patient is the start; saturation and delivery then tell whether it is right.",
    es: "Un flujo acorde al tamaño es el inicio; la saturación y el aporte dicen después si es correcto.",
  },
  cannotTell: {
    en: "The source gives it beside the figures by weight, as what the circuit must be able to give; in a large adult it asks for more than those. About 3 is judged at 3. The heart's own share is not in it.",
    es: "La fuente lo da junto a las cifras por peso, como lo que el circuito debe poder dar; en un adulto grande pide más que ellas. Unos 3 se juzga a 3. No incluye lo que aporta el corazón.",
  },
  citation: {
    source: "ELSOGEN17",
    locator: "place in the source not seen",
    quotedIn: "PER207 §2.4",
    found: "for cardiac support about 3 L/min/m²; as quoted, the document itself was not opened",
  },
  grade: { scheme: "ELSO", wording: "useful and safe practice" },
  applies: { settings: ["va"], phases: ["ecmoRun"], where: fact("treatment.fullSupport") },
  requires: atLeast(ratio(signal("pump.arterial.flow"), bsa_m2), 3, 0.1),
  hold_s: 600,
  conflictsWith: [
    "ecmo.vaFlowAdult.elsoGeneral17",
    "ecmo.vaFlowChild.elsoGeneral17",
    "ecmo.vaFlowNeonate.elsoGeneral17",
  ],
});
