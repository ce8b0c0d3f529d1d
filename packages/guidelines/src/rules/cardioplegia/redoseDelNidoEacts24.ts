import { startOf } from "../../quantity/Moment.ts";
import { timeSince } from "../../quantity/quantities.ts";
import { any, atMost, fact, happenedWithin } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const redoseDelNidoEacts24 = rule({
  id: "cpb.cardioplegia.redoseDelNido.eacts24",
  kind: "practice",
  status: "secondary",
  title: {
    en: "del Nido cardioplegia again within 90 minutes",
    es: "Cardioplejía del Nido de nuevo en 90 minutos",
  },
  rationale: {
    en: "Arrest wears off as the heart is washed and warmed.",
    es: "La parada se pierde al lavarse y calentarse el corazón.",
  },
  cannotTell: {
    en: "It counts the time, not the heart: activity on the ECG comes first. Without a record of doses it is unknown after the first ninety minutes of clamping.",
    es: "Cuenta el tiempo, no el corazón: la actividad en el ECG manda. Sin registro de dosis es desconocido tras los primeros noventa minutos de pinzamiento.",
  },
  citation: {
    source: "EACTS24",
    locator: "text on cardioplegia; section not seen",
    quotedIn: "PER141 §2.15",
    found: "a single dose for an ischemia of up to about 90 min, as quoted",
  },
  applies: {
    settings: ["cpb"],
    population: "adult",
    phases: ["crossClamp"],
    where: fact("treatment.delNidoCardioplegia"),
  },
  requires: any(happenedWithin("cardioplegiaDose", 5400), atMost(timeSince(startOf("crossClamp")), 5400)),
});
