import { any, present } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const actBeforeFlow = rule({
  id: "safety.actBeforeFlow",
  version: 2,
  kind: "plausibility",
  status: "plausibility",
  title: { en: "ACT measured before arterial flow", es: "ACT medido antes del flujo arterial" },
  rationale: {
    en: "A circuit that starts without heparin having taken clots.",
    es: "Un circuito que empieza sin que la heparina actúe se coagula.",
  },
  cannotTell: {
    en: "It asks for a value of the last hour on record, not how high it is: bypass with none on record is broken, also where one was told and not recorded.",
    es: "Pide un valor de la última hora en el registro, no cuál: sin ninguno la regla no se cumple, también si se dijo y no se registró.",
  },
  applies: { settings: ["cpb"], phases: ["initiation"] },
  requires: any(present("coag.act", 3600), present("coag.actCelite", 3600)),
  hold_s: 5,
  severity: "critical",
});
