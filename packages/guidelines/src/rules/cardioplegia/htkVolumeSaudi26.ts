import { ratio, total, weight_kg } from "../../quantity/quantities.ts";
import { all, fact, happened, within } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const htkVolumeSaudi26 = rule({
  id: "cpb.cardioplegia.htkVolume.saudi26",
  kind: "practice",
  status: "secondary",
  title: { en: "HTK dose of 30 to 50 mL/kg", es: "Dosis de HTK de 30 a 50 mL/kg" },
  rationale: {
    en: "One large dose washes the heart through and holds for long.",
    es: "Una dosis grande lava el corazón y dura mucho.",
  },
  cannotTell: {
    en: "It takes all cardioplegia noted in the case as one dose, and does not look at how long it ran.",
    es: "Toma toda la cardioplejía anotada en el caso como una dosis y no mira cuánto duró.",
  },
  citation: {
    source: "SAUDI26",
    locator: "section on HTK cardioplegia; the page was not seen",
    quotedIn: "PER141 §2.15",
    found: "30 to 50 mL/kg at 4 to 8 °C over at least 6 min, as quoted",
  },
  applies: {
    settings: ["cpb"],
    population: "adult",
    phases: ["crossClamp"],
    where: all(fact("treatment.htkCardioplegia"), happened("cardioplegiaDose")),
  },
  requires: within(ratio(total("cardioplegiaDose"), weight_kg), 30, 50),
});
