import { signal } from "../../quantity/quantities.ts";
import { within } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const venousSaturationRange = rule({
  id: "plausibility.venousSaturationRange",
  kind: "plausibility",
  status: "plausibility",
  title: { en: "Venous saturation of 0 to 100 %", es: "Saturación venosa de 0 a 100 %" },
  rationale: {
    en: "A saturation is a part of a whole.",
    es: "Una saturación es parte de un todo.",
  },
  cannotTell: {
    en: "It finds a wrong scale or a wrong column, not a wrong value in range.",
    es: "Descubre una escala o columna errónea, no un valor erróneo dentro del rango.",
  },
  applies: { settings: ["cpb", "vv", "va", "vav", "ecco2r"] },
  requires: within(signal("blood.venous.so2"), 0, 100),
  hold_s: 10,
  severity: "info",
});
