import { product, ratio, signal, weight_kg } from "../../quantity/quantities.ts";
import { within } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const vvFlowElsoVv21 = rule({
  id: "ecmo.vvFlow.elsoVv21",
  kind: "guideline",
  status: "secondary",
  title: { en: "VV flow of 60 to 80 mL/kg/min", es: "Flujo VV de 60 a 80 mL/kg/min" },
  rationale: {
    en: "Enough flow for the size of the patient is the start; saturation and delivery then tell whether it is right.",
    es: "Un flujo acorde al tamaño es el inicio; la saturación y el aporte dicen después si es correcto.",
  },
  cannotTell: {
    en: "Pump flow is not the patient's flow: recirculation, and the heart's own share, are not in it.",
    es: "El flujo de la bomba no es el del paciente: no incluye recirculación ni lo que aporta el corazón.",
  },
  citation: {
    source: "ELSOVV21",
    locator: "reading notes §2e, row ecmo.vv.flow",
    found: "60 to 80 mL/kg/min; as quoted, the document itself was not opened",
  },
  grade: { scheme: "ELSO", wording: "expert consensus" },
  applies: { settings: ["vv"], population: "adult", phases: ["ecmoRun"] },
  requires: within(product(ratio(signal("pump.arterial.flow"), weight_kg), 1000), 60, 80, 1),
  hold_s: 600,
});
