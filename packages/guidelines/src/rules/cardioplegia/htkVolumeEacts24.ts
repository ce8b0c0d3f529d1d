import { ratio, total, weight_kg } from "../../quantity/quantities.ts";
import { all, fact, happened, within } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const htkVolumeEacts24 = rule({
  id: "cpb.cardioplegia.htkVolume.eacts24",
  kind: "practice",
  status: "practice",
  title: { en: "HTK dose of 30 to 50 mL/kg", es: "Dosis de HTK de 30 a 50 mL/kg" },
  rationale: {
    en: "One large dose washes the heart through and holds for long.",
    es: "Una dosis grande lava el corazón y dura mucho.",
  },
  cannotTell: {
    en: "It takes all cardioplegia noted as one dose.",
    es: "Toma toda la cardioplejía anotada como una dosis.",
  },
  citation: {
    source: "EACTS24",
    locator: "text on cardioplegia (reading notes §2a, row cpb.cpg.redose)",
    found: "single dose of 30 to 50 mL/kg, as quoted",
  },
  applies: {
    settings: ["cpb"],
    phases: ["crossClamp"],
    where: all(fact("treatment.htkCardioplegia"), happened("cardioplegiaDose")),
  },
  requires: within(ratio(total("cardioplegiaDose"), weight_kg), 30, 50),
});
