import { event, startOf } from "../../quantity/Moment.ts";
import { timeSince } from "../../quantity/quantities.ts";
import { atMost, fact } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const redoseDelNidoEacts24 = rule({
  id: "cpb.cardioplegia.redoseDelNido.eacts24",
  kind: "practice",
  status: "practice",
  title: {
    en: "del Nido cardioplegia again within 90 minutes",
    es: "Cardioplejía del Nido de nuevo en 90 minutos",
  },
  rationale: {
    en: "Arrest wears off as the heart is washed and warmed.",
    es: "La parada se pierde al lavarse y calentarse el corazón.",
  },
  cannotTell: {
    en: "It counts the time, not the heart: activity on the ECG comes first.",
    es: "Cuenta el tiempo, no el corazón: la actividad en el ECG manda.",
  },
  citation: {
    source: "EACTS24",
    locator: "text on cardioplegia (reading notes §2a, row cpb.cpg.redose)",
    found: "about 90 min for del Nido, as quoted",
  },
  applies: {
    settings: ["cpb"],
    phases: ["crossClamp"],
    where: fact("treatment.delNidoCardioplegia"),
  },
  requires: atMost(timeSince(event("cardioplegiaDose"), startOf("crossClamp")), 5400),
});
