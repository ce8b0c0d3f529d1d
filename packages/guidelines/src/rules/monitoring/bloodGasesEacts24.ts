import { startOf, sampleOf } from "../../quantity/Moment.ts";
import { timeSince } from "../../quantity/quantities.ts";
import { atMost } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const bloodGasesEacts24 = rule({
  id: "cpb.monitoring.bloodGases.eacts24",
  kind: "guideline",
  status: "secondary",
  title: {
    en: "Blood gases all the time or at regular times",
    es: "Gases continuos o a intervalos regulares",
  },
  rationale: {
    en: "Gases change with flow, temperature and anesthesia within minutes.",
    es: "Los gases cambian con flujo, temperatura y anestesia en minutos.",
  },
  cannotTell: {
    en: "The guideline gives no interval; one hour is ours and generous.",
    es: "La guía no da intervalo; una hora es nuestra y generosa.",
  },
  citation: {
    source: "EACTS24",
    locator: "§6.1, mandatory equipment",
    found:
      "blood gases continuously or regularly, class I, level C; as quoted, the table itself was not opened",
  },
  grade: { scheme: "EACTS", class: "I", level: "C" },
  applies: { settings: ["cpb"], population: "adult", phases: ["bypass"] },
  requires: atMost(timeSince(sampleOf("blood.arterial.po2"), startOf("bypass")), 3600),
});
