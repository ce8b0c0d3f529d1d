import { difference, windowed } from "../../quantity/quantities.ts";
import { above, atLeast } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";
import { ECMO } from "../../vocabulary/setting.ts";
import { co2AtStart, patientCo2 } from "../shared/co2AtStart.ts";

export const co2SlowElsoGeneral17 = rule({
  id: "ecmo.co2Slow.elsoGeneral17",
  version: 2,
  kind: "guideline",
  status: "secondary",
  title: { en: "CO2 above 70 mmHg brought down over hours", es: "CO2 superior a 70 mmHg corregido en horas" },
  rationale: {
    en: "A fast fall of CO2 narrows the vessels of the brain; more injury of the brain was seen after it.",
    es: "Una bajada rápida del CO2 estrecha los vasos del cerebro; después se vio más daño cerebral.",
  },
  cannotTell: {
    en: "Over hours is taken as not more than 20 mmHg in an hour, which is ours. Gases that are drawn seldom show a fall late.",
    es: "En horas se toma como no más de 20 mmHg por hora, criterio nuestro. Con gases espaciados la bajada se ve tarde.",
  },
  citation: {
    source: "ELSOGEN17",
    locator: "place in the source not seen",
    quotedIn: "PER207 §2.3",
    found: "PaCO2 above 70: correct over hours; as quoted, the document itself was not opened",
  },
  grade: { scheme: "ELSO", wording: "useful and safe practice" },
  applies: { settings: ECMO, phases: ["ecmoStart"], where: above(co2AtStart, 70) },
  requires: atLeast(
    windowed("lowest", difference(patientCo2, windowed("highest", patientCo2, 3600)), 2),
    -20,
  ),
});
