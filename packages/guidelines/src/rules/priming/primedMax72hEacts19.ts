import { timeSince } from "../../quantity/quantities.ts";
import { event } from "../../quantity/Moment.ts";
import { atMost } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const primedMax72hEacts19 = rule({
  id: "cpb.priming.primedMax72hEacts19",
  kind: "practice",
  status: "secondary",
  title: { en: "Circuit primed no more than 72 hours ago", es: "Circuito cebado hace 72 horas como máximo" },
  rationale: {
    en: "A wet circuit may grow what it once caught.",
    es: "Un circuito húmedo puede cultivar lo que un día entró.",
  },
  cannotTell: {
    en: "How it was kept, closed and cold or not, is not known.",
    es: "No se sabe cómo se guardó, si cerrado y en frío o no.",
  },
  citation: {
    source: "EACTS19",
    locator: "text without a class; section not seen",
    quotedIn: "PER245 §2.13",
    found: "a primed circuit kept for 72 h at the most, as quoted",
  },
  applies: { settings: ["cpb"], population: "adult", phases: ["preBypass", "initiation"] },
  requires: atMost(timeSince(event("circuitPrimed")), 259_200),
});
