import { product, ratio, signal, weight_kg } from "../../quantity/quantities.ts";
import { within } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const vvFlowElsoGeneral17 = rule({
  id: "ecmo.vvFlow.elsoGeneral17",
  version: 2,
  kind: "guideline",
  status: "secondary",
  title: { en: "VV flow of 60 to 80 mL/kg/min", es: "Flujo VV de 60 a 80 mL/kg/min" },
  rationale: {
    en: "Enough flow for the size of the patient is the start; saturation and delivery then tell whether it is right.",
    es: "Un flujo acorde al tamaño es el inicio; la saturación y el aporte dicen después si es correcto.",
  },
  cannotTell: {
    en: "Pump flow is not the patient's flow: on VV what is drained again as it returns does nothing.",
    es: "El flujo de la bomba no es el del paciente: en VV lo que se drena al volver no sirve.",
  },
  citation: {
    source: "ELSOGEN17",
    locator: "place in the source not seen",
    quotedIn: "PER207 §2.4",
    found: "60 to 80 mL/kg/min; as quoted, the document itself was not opened",
  },
  grade: { scheme: "ELSO", wording: "useful and safe practice" },
  applies: { settings: ["vv"], population: "adult", phases: ["ecmoRun"] },
  requires: within(product(ratio(signal("pump.arterial.flow"), weight_kg), 1000), 60, 80, 1),
  hold_s: 600,
});
