import { derived } from "../../quantity/quantities.ts";
import { atMost } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";
import { ECMO } from "../../vocabulary/setting.ts";
import { firstMinutes } from "../shared/firstMinutes.ts";

export const sweepOneToOneElsoGeneral17 = rule({
  id: "ecmo.sweepOneToOne.elsoGeneral17",
  kind: "guideline",
  status: "secondary",
  title: {
    en: "Sweep not above blood flow at the start",
    es: "Gas no superior al flujo de sangre al inicio",
  },
  rationale: {
    en: "A slow fall of CO2 spares the brain.",
    es: "Una bajada lenta del CO2 protege al cerebro.",
  },
  cannotTell: {
    en: "Looked at in the first five minutes after a start that was noted; less gas is more careful and passes.",
    es: "Se mira en los cinco minutos tras un inicio anotado; menos gas es más prudente y se admite.",
  },
  citation: {
    source: "ELSOGEN17",
    locator: "place in the source not seen",
    quotedIn: "PER207 §2.3",
    found: "start with sweep and blood flow at 1:1; as quoted, the document itself was not opened",
  },
  grade: { scheme: "ELSO", wording: "useful and safe practice" },
  applies: { settings: ECMO, phases: ["ecmoStart"], where: firstMinutes },
  requires: atMost(derived("derived.gasFlowRatio"), 1, 0.05),
  hold_s: 30,
  conflictsWith: ["ecmo.sweepAtStart.elsoVv21"],
});
