import { difference, signal } from "../../quantity/quantities.ts";
import { atMost } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const venousAboveArterialOnVv = rule({
  id: "plausibility.venousAboveArterialOnVv",
  kind: "plausibility",
  status: "plausibility",
  title: {
    en: "Drained blood not redder than the patient's arterial blood on VV",
    es: "Sangre drenada no más roja que la arterial del paciente en VV",
  },
  rationale: {
    en: "Where it is, the drainage takes back what the return has just given: recirculation first, a sensor last.",
    es: "Si lo es, el drenaje recoge lo que acaba de dar el retorno: primero recirculación, al final un sensor.",
  },
  cannotTell: {
    en: "The rule names recirculation, not its size; a swap of the two samples looks the same.",
    es: "La regla indica recirculación, no su magnitud; un cambio de muestras se ve igual.",
  },
  applies: { settings: ["vv"], phases: ["ecmoRun"] },
  requires: atMost(difference(signal("blood.venous.so2"), signal("blood.radialRight.so2")), 0, 0.5),
  hold_s: 60,
  severity: "warning",
});
