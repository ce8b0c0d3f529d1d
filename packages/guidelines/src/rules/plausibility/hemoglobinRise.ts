import { event } from "../../quantity/Moment.ts";
import { signal, timeSince, windowed } from "../../quantity/quantities.ts";
import { any, atMost } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const hemoglobinRise = rule({
  id: "plausibility.hemoglobinRise",
  kind: "plausibility",
  status: "plausibility",
  title: {
    en: "Hemoglobin does not rise by 2 g/dL within ten minutes",
    es: "La hemoglobina no sube 2 g/dL en diez minutos",
  },
  rationale: {
    en: "Red cells given, water taken off or a reservoir that mixes raise it in the patient; else look at the sample.",
    es: "Hematíes, ultrafiltración o mezcla del reservorio la suben en el paciente; si no, revise la muestra.",
  },
  cannotTell: {
    en: "It does not tell which, and hides nothing.",
    es: "No dice cuál ni oculta nada.",
  },
  applies: { settings: ["cpb", "vv", "va", "vav", "ecco2r"] },
  requires: any(
    atMost(windowed("range", signal("blood.hemoglobin"), 600), 2),
    atMost(timeSince(event("redCellsGiven")), 3600),
  ),
  severity: "info",
});
