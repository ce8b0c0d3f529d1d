import { fact } from "../../rule/conditions.ts";
import { presence } from "../../rule/presence.ts";

export const steroidEacts24 = presence({
  id: "cpb.arch.steroidEacts24",
  status: "secondary",
  title: { en: "Steroid before arrest considered", es: "Corticoide antes de la parada valorado" },
  rationale: {
    en: "It may dampen the inflammation that follows ischemia.",
    es: "Puede atenuar la inflamación que sigue a la isquemia.",
  },
  cannotTell: { en: "The source leaves the choice open.", es: "La fuente deja la elección abierta." },
  citation: {
    source: "EACTS24",
    locator: "recommendation; section not seen",
    quotedIn: "PER245 §2.8",
    found: "quoted as steroid before arrest may be considered in hypothermic arrest; class IIb, level C",
  },
  grade: { scheme: "EACTS", class: "IIb", level: "C" },
  facts: ["treatment.steroidForArrestConsidered"],
  applies: { phases: ["bypass", "arrest"], where: fact("treatment.hypothermicArrest") },
});
