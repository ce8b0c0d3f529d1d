import { difference, magnitude, product, signal, sum } from "../../quantity/quantities.ts";
import { atMost } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

const PERCENT_PER_G_DL = 3;
/** A hematocrit by conductivity reads some points low in diluted blood; red cells of the sick hold less hemoglobin. */
const POINTS = 2;
const SHARE = 0.1;

export const hematocritOfHemoglobin = rule({
  id: "plausibility.hematocritOfHemoglobin",
  version: 2,
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
    en: "Iron-poor small cells and much free hemoglobin shift the ratio in the patient; a conductivity hematocrit is low after dilution with albumin-free fluid. Two points and a tenth are left for them.",
    es: "Los hematíes pequeños por falta de hierro y mucha hemoglobina libre cambian la relación en el paciente; un hematocrito por conductividad baja tras diluir con fluido sin albúmina. Se dejan dos puntos y una décima parte.",
  },
  applies: { settings: ["cpb", "vv", "va", "vav", "ecco2r"] },
  requires: atMost(
    difference(
      magnitude(
        difference(signal("blood.hematocrit"), product(PERCENT_PER_G_DL, signal("blood.hemoglobin"))),
      ),
      sum(POINTS, product(SHARE, PERCENT_PER_G_DL, signal("blood.hemoglobin"))),
    ),
    0,
    0.2,
  ),
  hold_s: 60,
  severity: "info",
});
