import { event } from "../../quantity/Moment.ts";
import { timeSince } from "../../quantity/quantities.ts";
import { atMost } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";
import { ECMO } from "../../vocabulary/setting.ts";

export const primedCircuit30Days = rule({
  id: "ecmo.primedCircuit30Days.elsoGeneral17",
  kind: "device",
  status: "secondary",
  title: { en: "Primed circuit used within 30 days", es: "Circuito cebado usado en 30 días" },
  rationale: {
    en: "A wet circuit does not stay sterile for ever.",
    es: "Un circuito húmedo no se mantiene estéril siempre.",
  },
  cannotTell: {
    en: "It needs a record that notes the priming.",
    es: "Necesita un registro que anote el cebado.",
  },
  citation: {
    source: "ELSOGEN17",
    locator: "place in the source not seen",
    quotedIn: "PER207 §2.4",
    found: "30 days or less, as quoted",
  },
  applies: { settings: ECMO },
  requires: atMost(timeSince(event("circuitPrimed")), 2592000),
});
