import { fact } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";
import { ECMO } from "../../vocabulary/setting.ts";

export const cannulasFixedTwiceElsoGeneral17 = rule({
  id: "ecmo.cannulasFixedTwice.elsoGeneral17",
  kind: "device",
  status: "secondary",
  title: { en: "Each cannula fixed at two places", es: "Cada cánula fijada en dos puntos" },
  rationale: {
    en: "A cannula that slips out is an open vessel of its size.",
    es: "Una cánula que se sale es un vaso abierto de su calibre.",
  },
  cannotTell: {
    en: "It rests on what somebody stated, not on a measurement.",
    es: "Se basa en lo que alguien indicó, no en una medida.",
  },
  citation: {
    source: "ELSOGEN17",
    locator: "part on complications",
    quotedIn: "PER207 §2.8",
    found: "cannulas are fixed to the skin at two places at least, as quoted",
  },
  applies: { settings: ECMO, phases: ["ecmoRun"] },
  requires: fact("equipment.cannulasFixedTwice"),
});
