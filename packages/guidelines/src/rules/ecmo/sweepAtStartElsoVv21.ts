import { signal } from "../../quantity/quantities.ts";
import { atMost } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";
import { firstMinutes } from "../shared/firstMinutes.ts";

export const sweepAtStartElsoVv21 = rule({
  id: "ecmo.sweepAtStart.elsoVv21",
  version: 2,
  kind: "guideline",
  status: "secondary",
  title: { en: "Sweep of 2 L/min or less at the start of VV", es: "Gas de 2 L/min o menos al inicio de VV" },
  rationale: {
    en: "A slow fall of CO2 spares the brain.",
    es: "Una bajada lenta del CO2 protege al cerebro.",
  },
  cannotTell: {
    en: "Looked at in the first five minutes after a start that was noted; less gas is more careful and passes.",
    es: "Se mira en los cinco minutos tras un inicio anotado; menos gas es más prudente y se admite.",
  },
  citation: {
    source: "ELSOVV21",
    locator: "place in the source not seen",
    quotedIn: "PER207 §2.3",
    found:
      "start with 2 L/min of sweep at a flow of 2 L/min, then titrate; as quoted, the document itself was not opened",
  },
  grade: { scheme: "ELSO", wording: "recommended" },
  applies: { settings: ["vv"], population: "adult", phases: ["ecmoStart"], where: firstMinutes },
  requires: atMost(signal("gas.sweep.flow"), 2, 0.1),
  hold_s: 30,
  conflictsWith: ["ecmo.sweepOneToOne.elsoGeneral17"],
});
