import { fact, not } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const htkSodiumEacts24 = rule({
  id: "cpb.cardioplegia.htkSodium.eacts24",
  kind: "practice",
  status: "secondary",
  title: { en: "Low sodium after HTK left alone", es: "Sodio bajo tras HTK sin corregir" },
  rationale: {
    en: "The solution dilutes sodium without shifting water; it comes back by itself.",
    es: "La solución diluye el sodio sin desplazar agua; se recupera sola.",
  },
  cannotTell: {
    en: "It rests on what a person stated.",
    es: "Se basa en lo que alguien declaró.",
  },
  citation: {
    source: "EACTS24",
    locator: "text on cardioplegia; section not seen",
    quotedIn: "PER141 §2.15",
    found:
      "the iso-osmotic hyponatremia of HTK must not be corrected, for fear of hyperosmolarity, as quoted",
  },
  applies: { settings: ["cpb"], population: "adult", where: fact("treatment.htkCardioplegia") },
  requires: not(fact("treatment.sodiumCorrectedAfterHtk")),
});
