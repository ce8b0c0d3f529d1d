import { event, startOf } from "../../quantity/Moment.ts";
import { timeSince } from "../../quantity/quantities.ts";
import { atMost, fact } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const redoseBloodEacts24 = rule({
  id: "cpb.cardioplegia.redoseBlood.eacts24",
  kind: "practice",
  status: "practice",
  title: {
    en: "Blood cardioplegia again within 30 minutes",
    es: "Cardioplejía hemática de nuevo en 30 minutos",
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
    found: "20 to 30 min for blood cardioplegia, as quoted; the longer one is taken",
  },
  applies: {
    settings: ["cpb"],
    phases: ["crossClamp"],
    where: fact("treatment.bloodCardioplegia"),
  },
  requires: atMost(timeSince(event("cardioplegiaDose"), startOf("crossClamp")), 1800),
});
