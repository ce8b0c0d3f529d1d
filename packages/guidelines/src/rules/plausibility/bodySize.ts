import { bsa_m2, height_cm, product, ratio, signal, weight_kg } from "../../quantity/quantities.ts";
import { atMost, within } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";
import type { Rule } from "../../rule/Rule.ts";

const CM2_PER_M2 = 10_000;

/** Height and weight decide every index of a case: a slip in one of them is in all of them. */
export const BODY_SIZE: readonly Rule[] = [
  rule({
    id: "plausibility.bodyMassIndex",
    kind: "plausibility",
    status: "plausibility",
    title: {
      en: "Weight and height make a body: 4 to 110 kg/m²",
      es: "Peso y talla forman un cuerpo: 4 a 110 kg/m²",
    },
    rationale: {
      en: "A height in meters or inches, or the two in each other's place, gives a body that nobody has, and wrong indexes all through the case.",
      es: "Una talla en metros o pulgadas, o ambas intercambiadas, da un cuerpo que nadie tiene e índices erróneos en todo el caso.",
    },
    cannotTell: {
      en: "The smallest preterm infant and the heaviest adult on record lie inside; pounds in place of kilograms mostly do too.",
      es: "El prematuro más pequeño y el adulto más pesado conocidos quedan dentro; libras en lugar de kilos casi siempre también.",
    },
    applies: { settings: ["cpb", "vv", "va", "vav", "ecco2r"] },
    requires: within(ratio(product(CM2_PER_M2, weight_kg), product(height_cm, height_cm)), 4, 110),
    severity: "info",
  }),
  rule({
    id: "plausibility.flowForBody",
    kind: "plausibility",
    status: "plausibility",
    title: {
      en: "Pump flow one that this body can take: up to 8 L/min/m²",
      es: "Flujo de bomba que este cuerpo admite: hasta 8 L/min/m²",
    },
    rationale: {
      en: "More than twice what any body is given: a weight or height of somebody else, a flow in another unit, or a pump that recirculates.",
      es: "Más del doble de lo que se da a cualquier cuerpo: peso o talla de otra persona, flujo en otra unidad o una bomba que recircula.",
    },
    cannotTell: {
      en: "Before bypass the prime recirculates at any flow: only flow to the patient is judged.",
      es: "Antes de la circulación extracorpórea el cebado recircula a cualquier flujo: solo se juzga el flujo al paciente.",
    },
    applies: { settings: ["cpb", "vv", "va", "vav", "ecco2r"], phases: ["bypass", "ecmoRun"] },
    requires: atMost(ratio(signal("pump.arterial.flow"), bsa_m2), 8, 0.2),
    hold_s: 30,
    severity: "info",
  }),
];
