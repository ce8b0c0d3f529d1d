import { sampleOf } from "../../quantity/Moment.ts";
import { timeSince } from "../../quantity/quantities.ts";
import { atMost } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const actBeforeFlow = rule({
  id: "safety.actBeforeFlow",
  kind: "plausibility",
  status: "plausibility",
  title: { en: "ACT measured before arterial flow", es: "ACT medido antes del flujo arterial" },
  rationale: {
    en: "A circuit that starts without heparin having taken clots.",
    es: "Un circuito que empieza sin que la heparina actúe se coagula.",
  },
  cannotTell: {
    en: "It asks that there is a value of the last hour, not how high; a value told but not recorded does not count.",
    es: "Pide que haya un valor de la última hora, no cuál; un valor dicho y no registrado no cuenta.",
  },
  applies: { settings: ["cpb"], phases: ["initiation"] },
  requires: atMost(timeSince(sampleOf("coag.act")), 3600),
  hold_s: 5,
  severity: "critical",
});
