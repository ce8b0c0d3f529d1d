import { startOf } from "../../quantity/Moment.ts";
import { derived, signal, timeSince } from "../../quantity/quantities.ts";
import { any, atMost } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const sweepAtStartElsoVv21 = rule({
  id: "ecmo.sweepAtStart.elsoVv21",
  kind: "guideline",
  status: "secondary",
  title: { en: "Sweep at the start not above flow", es: "Gas al inicio no superior al flujo" },
  rationale: {
    en: "A slow fall of CO2 spares the brain.",
    es: "Una bajada lenta del CO2 protege al cerebro.",
  },
  cannotTell: {
    en: "Looked at in the first five minutes only.",
    es: "Solo se mira en los primeros cinco minutos.",
  },
  citation: {
    source: "ELSOVV21",
    locator: "reading notes §2e, row ecmo.sweep.start",
    found: "start 1:1 or 2 L/min; as quoted, the document itself was not opened",
  },
  grade: { scheme: "ELSO", wording: "expert consensus" },
  applies: {
    settings: ["vv"],
    population: "adult",
    phases: ["ecmoStart"],
    where: atMost(timeSince(startOf("ecmoRun")), 300),
  },
  requires: any(atMost(derived("derived.gasFlowRatio"), 1, 0.1), atMost(signal("gas.sweep.flow"), 2)),
  hold_s: 30,
});
