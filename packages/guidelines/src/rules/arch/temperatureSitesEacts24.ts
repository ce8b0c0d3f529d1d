import { fact } from "../../rule/conditions.ts";
import { presence } from "../../rule/presence.ts";

export const temperatureSitesEacts24 = presence({
  id: "cpb.arch.temperatureSitesEacts24",
  status: "secondary",
  title: {
    en: "Nasopharyngeal and core temperature in hypothermic arrest",
    es: "Temperatura nasofaríngea y central en la parada hipotérmica",
  },
  rationale: {
    en: "The brain cools and warms sooner than the body; one place alone hides the other.",
    es: "El cerebro se enfría y calienta antes que el cuerpo; un solo sitio oculta al otro.",
  },
  cannotTell: {
    en: "Of signals, the bladder stands for the core.",
    es: "Entre las señales, la vejiga representa la temperatura central.",
  },
  citation: {
    source: "EACTS24",
    locator: "recommendation; section not seen",
    quotedIn: "PER245 §2.8",
    found: "quoted as nasopharyngeal and core temperature; class I, level C",
  },
  grade: { scheme: "EACTS", class: "I", level: "C" },
  facts: ["equipment.nasopharyngealAndCore"],
  shownBy: ["patient.temperature.nasopharyngeal", "patient.temperature.bladder"],
  applies: { phases: ["cooling", "arrest", "rewarming"], where: fact("treatment.hypothermicArrest") },
});
