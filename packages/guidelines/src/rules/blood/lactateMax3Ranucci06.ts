import { signal } from "../../quantity/quantities.ts";
import { atMost } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const lactateMax3Ranucci06 = rule({
  id: "cpb.blood.lactateMax3.ranucci06",
  kind: "evidence",
  status: "read",
  title: { en: "Lactate of 3 mmol/L or less", es: "Lactato de 3 mmol/L o menos" },
  rationale: {
    en: "More lactate points to tissue that gets too little oxygen.",
    es: "Más lactato apunta a tejido con poco oxígeno.",
  },
  cannotTell: {
    en: "Lactate also comes from fluids, epinephrine and a tired liver, and falls late. A rise from sample to sample is not judged: no source that we saw gives a figure for it.",
    es: "El lactato también viene de fluidos, adrenalina y un hígado cansado, y baja tarde. No se juzga si sube de una muestra a otra: ninguna fuente vista da una cifra.",
  },
  citation: {
    source: "RAN06",
    locator: "abstract, methods",
    found: "an arterial lactate above 3 mmol/L defines hyperlactatemia on bypass",
  },
  applies: { settings: ["cpb"], population: "adult", phases: ["bypass"] },
  requires: atMost(signal("blood.lactate"), 3, 0.1),
  hold_s: 300,
  severity: "info",
});
