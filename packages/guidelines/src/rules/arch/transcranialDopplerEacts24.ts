import { fact } from "../../rule/conditions.ts";
import { presence } from "../../rule/presence.ts";

export const transcranialDopplerEacts24 = presence({
  id: "cpb.arch.transcranialDopplerEacts24",
  status: "secondary",
  title: { en: "Transcranial Doppler considered", es: "Doppler transcraneal valorado" },
  rationale: {
    en: "It shows flow in the arteries of the brain, and emboli.",
    es: "Muestra el flujo en las arterias cerebrales, y los émbolos.",
  },
  cannotTell: { en: "The source leaves the choice open.", es: "La fuente deja la elección abierta." },
  citation: {
    source: "EACTS24",
    locator: "recommendation; section not seen",
    quotedIn: "PER245 §2.8",
    found: "quoted as transcranial doppler may be considered in hypothermic arrest; class IIb, level C",
  },
  grade: { scheme: "EACTS", class: "IIb", level: "C" },
  facts: ["treatment.transcranialDopplerConsidered"],
  applies: { phases: ["bypass", "arrest"], where: fact("treatment.hypothermicArrest") },
});
