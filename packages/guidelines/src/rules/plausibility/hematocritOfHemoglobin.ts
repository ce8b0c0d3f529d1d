import { difference, magnitude, product, signal } from "../../quantity/quantities.ts";
import { atMost } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const hematocritOfHemoglobin = rule({
  id: "plausibility.hematocritOfHemoglobin",
  kind: "plausibility",
  status: "plausibility",
  title: {
    en: "Hematocrit about three times hemoglobin",
    es: "Hematocrito cerca del triple de la hemoglobina",
  },
  rationale: {
    en: "Both measure the same red cells.",
    es: "Ambos miden los mismos hematíes.",
  },
  cannotTell: {
    en: "Iron-poor small cells and much free hemoglobin shift the ratio in the patient; a conductivity hematocrit is low after dilution with albumin-free fluid.",
    es: "Los hematíes pequeños por falta de hierro y mucha hemoglobina libre cambian la relación en el paciente; un hematocrito por conductividad baja tras diluir con fluido sin albúmina.",
  },
  applies: { settings: ["cpb", "vv", "va", "vav", "ecco2r"] },
  requires: atMost(
    magnitude(difference(signal("blood.hematocrit"), product(3, signal("blood.hemoglobin")))),
    3,
    0.2,
  ),
  hold_s: 60,
  severity: "info",
});
