import { startOf } from "../../quantity/Moment.ts";
import { timeSince } from "../../quantity/quantities.ts";
import { any, atMost, fact, happenedWithin } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const redoseBloodEacts24 = rule({
  id: "cpb.cardioplegia.redoseBlood.eacts24",
  kind: "practice",
  status: "secondary",
  title: {
    en: "Blood cardioplegia again within 30 minutes",
    es: "Cardioplejía hemática de nuevo en 30 minutos",
  },
  rationale: {
    en: "Arrest wears off as the heart is washed and warmed.",
    es: "La parada se pierde al lavarse y calentarse el corazón.",
  },
  cannotTell: {
    en: "It counts the time, not the heart: activity on the ECG comes first. Without a record of doses it is unknown after the first thirty minutes of clamping.",
    es: "Cuenta el tiempo, no el corazón: la actividad en el ECG manda. Sin registro de dosis es desconocido tras los primeros treinta minutos de pinzamiento.",
  },
  citation: {
    source: "EACTS24",
    locator: "text on cardioplegia; section not seen",
    quotedIn: "PER141 §2.15",
    found: "cold and intermittent, every 20 to 30 min, as quoted; the longer one is taken",
  },
  applies: {
    settings: ["cpb"],
    population: "adult",
    phases: ["crossClamp"],
    where: fact("treatment.bloodCardioplegia"),
  },
  requires: any(happenedWithin("cardioplegiaDose", 1800), atMost(timeSince(startOf("crossClamp")), 1800)),
});
