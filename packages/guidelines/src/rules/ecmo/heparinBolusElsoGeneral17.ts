import { event } from "../../quantity/Moment.ts";
import { ratio, timeSince, total, weight_kg } from "../../quantity/quantities.ts";
import { all, atMost, happened, within } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";
import { ECMO } from "../../vocabulary/setting.ts";

export const heparinBolusElsoGeneral17 = rule({
  id: "ecmo.heparinBolus.elsoGeneral17",
  version: 2,
  kind: "guideline",
  status: "secondary",
  title: { en: "Heparin of 50 to 100 U/kg at cannulation", es: "Heparina de 50 a 100 U/kg en la canulación" },
  rationale: {
    en: "Enough to keep the cannula and circuit open, without the dose of bypass.",
    es: "Suficiente para mantener abiertos cánula y circuito, sin la dosis de circulación extracorpórea.",
  },
  cannotTell: {
    en: "It takes all heparin noted up to half an hour after a start that was noted as the bolus.",
    es: "Toma como bolo toda la heparina anotada hasta media hora tras un inicio anotado.",
  },
  citation: {
    source: "ELSOGEN17",
    locator: "part on cannulation",
    quotedIn: "PER207 §2.6",
    found: "50 to 100 U/kg; as quoted, the document itself was not opened",
  },
  grade: { scheme: "ELSO", wording: "useful and safe practice" },
  applies: {
    settings: ECMO,
    phases: ["ecmoStart"],
    where: all(
      happened("heparinGiven"),
      happened("ecmoStart", event("ecmoEnd")),
      atMost(timeSince(event("ecmoStart")), 1800),
    ),
  },
  requires: within(ratio(total("heparinGiven"), weight_kg), 50, 100),
});
