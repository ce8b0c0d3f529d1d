import { sampleOf, startOf } from "../../quantity/Moment.ts";
import { timeSince } from "../../quantity/quantities.ts";
import { atMost } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const actInterval40Sarkar17 = rule({
  id: "cpb.anticoagulation.actInterval40Sarkar17",
  kind: "practice",
  status: "secondary",
  title: {
    en: "ACT measured every 30 to 40 minutes on bypass",
    es: "ACT medido cada 30 a 40 minutos en circulación extracorpórea",
  },
  rationale: {
    en: "Heparin wears off while blood keeps meeting foreign surfaces.",
    es: "La heparina se agota mientras la sangre sigue tocando superficies extrañas.",
  },
  cannotTell: {
    en: "One review's interval, judged at its far end; the guidelines leave it to the site's protocol. An ACT that was measured and not entered looks like none.",
    es: "Es el intervalo de una revisión, juzgado en su extremo; las guías lo dejan al protocolo del centro. Un ACT medido y no anotado parece que falta.",
  },
  citation: {
    source: "SARKAR17",
    locator: "text on anticoagulation; the page was not seen",
    quotedIn: "PER141 §2.17",
    found: "repeated every 30 to 40 min on bypass, as quoted",
  },
  applies: { settings: ["cpb"], population: "adult", phases: ["bypass"] },
  requires: atMost(timeSince(sampleOf("coag.act"), startOf("bypass")), 2400),
});
