import { age_years, product, ratio, signal, weight_kg } from "../../quantity/quantities.ts";
import { above, all, atLeast, fact } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const vaFlowChildElsoGeneral17 = rule({
  id: "ecmo.vaFlowChild.elsoGeneral17",
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
    en: "Pump flow is not the patient's flow: recirculation, and the heart's own share, are not in it.",
    es: "El flujo de la bomba no es el del paciente: no incluye recirculación ni lo que aporta el corazón.",
  },
  citation: {
    source: "ELSOGEN17",
    locator: "reading notes §2e, row ecmo.va.flow",
    found: "child 80 mL/kg/min; as quoted, the document itself was not opened",
  },
  grade: { scheme: "ELSO", wording: "expert consensus" },
  applies: {
    settings: ["va"],
    population: "child",
    phases: ["ecmoRun"],
    where: all(fact("treatment.fullSupport"), above(age_years, 0.08)),
  },
  requires: atLeast(product(ratio(signal("pump.arterial.flow"), weight_kg), 1000), 80, 1),
  hold_s: 600,
});
