import { startOf } from "../../quantity/Moment.ts";
import { timeSince } from "../../quantity/quantities.ts";
import { any, atMost, happened } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const ventriclesWithin24hEacts24 = rule({
  id: "cpb.monitoring.ventriclesWithin24h.eacts24",
  kind: "guideline",
  status: "secondary",
  title: {
    en: "Both ventricles looked at by echo within 24 hours after bypass",
    es: "Ambos ventrículos vistos por eco en las 24 horas siguientes",
  },
  rationale: {
    en: "A heart that fails late is found before it fails.",
    es: "Un corazón que falla tarde se descubre antes de fallar.",
  },
  cannotTell: {
    en: "It needs a record that goes on after bypass and notes exams.",
    es: "Necesita un registro que siga tras la circulación extracorpórea y anote exámenes.",
  },
  citation: {
    source: "EACTS24",
    locator: "recommendation on the heart after bypass; section not seen",
    quotedIn: "PER141 §2.15",
    found: "RV and LV function within 24 h, class I, level C; as quoted, the table itself was not opened",
  },
  grade: { scheme: "EACTS", class: "I", level: "C" },
  applies: { settings: ["cpb"], population: "adult", phases: ["postBypass"] },
  requires: any(happened("echoExam", startOf("postBypass")), atMost(timeSince(startOf("postBypass")), 86400)),
});
