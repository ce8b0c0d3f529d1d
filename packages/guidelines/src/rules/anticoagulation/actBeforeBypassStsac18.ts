import { presence } from "../../rule/presence.ts";

export const actBeforeBypassStsac18 = presence({
  id: "cpb.anticoagulation.actBeforeBypassStsac18",
  status: "secondary",
  title: { en: "ACT measured before bypass", es: "ACT medido antes de la circulación extracorpórea" },
  rationale: {
    en: "Without a test, a lost or wrong heparin dose shows itself as clot in the oxygenator.",
    es: "Sin una prueba, una dosis de heparina perdida o errónea se manifiesta como coágulo en el oxigenador.",
  },
  cannotTell: {
    en: "Whether the ACT was long enough, and how often it was repeated, are other rules' questions: this guideline gives no interval.",
    es: "Si el ACT fue suficiente y cada cuánto se repitió lo dicen otras reglas: esta guía no da intervalo.",
  },
  citation: {
    source: "STSAC18",
    locator: "recommendation; section not seen",
    quotedIn: "PER245 §2.15",
    found:
      "quoted as a functional whole blood clotting test before bypass and at regular intervals on it (also so in reference.medscape.com/viewarticle/898528_5, without class); class I, level C",
  },
  grade: { scheme: "ACC/AHA", class: "I", level: "C" },
  facts: ["treatment.actBeforeBypass"],
  shownBy: ["coag.act"],
  applies: { phases: ["initiation"] },
});
