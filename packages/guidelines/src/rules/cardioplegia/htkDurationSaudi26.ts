import { event } from "../../quantity/Moment.ts";
import { atMoment, timeSince } from "../../quantity/quantities.ts";
import { all, atLeast, fact, happened } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const htkDurationSaudi26 = rule({
  id: "cpb.cardioplegia.htkDuration.saudi26",
  kind: "practice",
  status: "secondary",
  title: { en: "HTK given over 6 minutes or more", es: "HTK administrado en 6 minutos o más" },
  rationale: {
    en: "The heart takes time to fill with a solution of so little sodium.",
    es: "El corazón necesita tiempo para llenarse de una solución con tan poco sodio.",
  },
  cannotTell: {
    en: "It needs both ends of the dose noted. Other quotes give 6 to 8 minutes; no upper limit is judged. Nothing is said of pressure or of how cold it was.",
    es: "Necesita anotados los dos extremos de la dosis. Otros textos dan 6 a 8 minutos; no se juzga un máximo. Nada dice de la presión ni del frío.",
  },
  citation: {
    source: "SAUDI26",
    locator: "section on HTK cardioplegia; the page was not seen",
    quotedIn: "PER141 §2.15",
    found: "infused over at least 6 min, as quoted",
  },
  applies: {
    settings: ["cpb"],
    population: "adult",
    phases: ["crossClamp"],
    where: all(
      fact("treatment.htkCardioplegia"),
      happened("cardioplegiaStart"),
      happened("cardioplegiaDose", event("cardioplegiaStart")),
    ),
  },
  requires: atLeast(atMoment(timeSince(event("cardioplegiaStart")), event("cardioplegiaDose")), 360),
});
