import { event } from "../../quantity/Moment.ts";
import { atMoment, windowed } from "../../quantity/quantities.ts";
import { all, atMost, happened } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";
import { CLOSED_L_PER_MIN, sweep_L_per_min } from "./vvWeanGas.ts";

const TRIAL_S = 7200;

export const vvWeanSweepOff2hElsoVv21 = rule({
  id: "ecmo.vvWeanSweepOff2h.elsoVv21",
  kind: "guideline",
  status: "secondary",
  title: {
    en: "Two hours or more with the sweep off before VV ECMO is ended",
    es: "Dos horas o más con el gas cerrado antes de terminar la ECMO VV",
  },
  rationale: {
    en: "Lungs that carry the patient for minutes may tire within hours.",
    es: "Unos pulmones que sostienen al paciente minutos pueden agotarse en horas.",
  },
  cannotTell: {
    en: "The source asks for two to three hours; the near end is judged. ECMO that ended by death, by clot or by a change of plan breaks it too.",
    es: "La fuente pide dos o tres horas; se juzga la menor. Una ECMO que terminó por muerte, coágulo o cambio de plan también la incumple.",
  },
  citation: {
    source: "ELSOVV21",
    locator: "part on weaning, tables 5 to 7",
    quotedIn: "PER207 §2.7",
    found:
      "a trial of 2 to 3 h or more with the sweep off before decannulation; as quoted, the document itself was not opened",
  },
  grade: { scheme: "ELSO", wording: "recommended" },
  applies: {
    settings: ["vv"],
    population: "adult",
    where: all(happened("weaningStart"), happened("ecmoEnd", event("weaningStart"))),
  },
  requires: atMost(
    atMoment(windowed("highest", sweep_L_per_min, TRIAL_S), event("ecmoEnd")),
    CLOSED_L_PER_MIN,
  ),
});
