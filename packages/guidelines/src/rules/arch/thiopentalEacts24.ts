import { fact } from "../../rule/conditions.ts";
import { presence } from "../../rule/presence.ts";

export const thiopentalEacts24 = presence({
  id: "cpb.arch.thiopentalEacts24",
  status: "secondary",
  title: { en: "Thiopental before arrest considered", es: "Tiopental antes de la parada valorado" },
  rationale: {
    en: "It silences what electric activity the cold has left.",
    es: "Apaga la actividad eléctrica que el frío ha dejado.",
  },
  cannotTell: { en: "The source leaves the choice open.", es: "La fuente deja la elección abierta." },
  citation: {
    source: "EACTS24",
    locator: "recommendation; section not seen",
    quotedIn: "PER245 §2.8",
    found: "quoted as thiopental before arrest may be considered in hypothermic arrest; class IIb, level B",
  },
  grade: { scheme: "EACTS", class: "IIb", level: "B" },
  facts: ["treatment.thiopentalForArrestConsidered"],
  applies: { phases: ["bypass", "arrest"], where: fact("treatment.hypothermicArrest") },
});
