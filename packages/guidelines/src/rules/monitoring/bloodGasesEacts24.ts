import { any, present } from "../../rule/conditions.ts";
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
    en: "The guideline gives no interval: the hour without any value, after which this is broken, is ours. Samples that were taken and not recorded do not count.",
    es: "La guía no da intervalo: la hora sin ningún valor, tras la cual se incumple, es nuestra. Las muestras tomadas y no registradas no cuentan.",
  },
  citation: {
    source: "EACTS24",
    locator: "§6.1, mandatory equipment",
    quotedIn: "PER141 §2.12",
    found:
      "blood gases continuously or regularly, class I, level C; as quoted, the table itself was not opened",
  },
  grade: { scheme: "EACTS", class: "I", level: "C" },
  applies: { settings: ["cpb"], population: "adult", phases: ["bypass"] },
  requires: any(
    present("blood.arterial.po2"),
    present("blood.inlineArterial.po2"),
    present("blood.sample.po2"),
  ),
  hold_s: 3600,
});
