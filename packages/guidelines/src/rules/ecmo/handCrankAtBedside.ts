import { fact } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";
import { ECMO } from "../../vocabulary/setting.ts";

export const handCrankAtBedside = rule({
  id: "ecmo.handCrankAtBedside.elsoGeneral17",
  kind: "device",
  status: "secondary",
  title: { en: "Hand crank at the bedside", es: "Manivela junto a la cama" },
  rationale: {
    en: "A pump that stops is turned by hand within seconds.",
    es: "Una bomba parada se gira a mano en segundos.",
  },
  cannotTell: {
    en: "It rests on what a person stated.",
    es: "Se basa en lo que alguien declaró.",
  },
  citation: {
    source: "ELSOGEN17",
    locator: "part on pumps",
    quotedIn: "PER207 §2.4",
    found: "hand crank at the bedside, as quoted",
  },
  applies: { settings: ECMO },
  requires: fact("equipment.handCrank"),
});
