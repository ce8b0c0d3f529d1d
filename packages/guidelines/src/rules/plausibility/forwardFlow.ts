import { event } from "../../quantity/Moment.ts";
import { signal } from "../../quantity/quantities.ts";
import { any, atLeast, happened } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

const isForward = atLeast(signal("pump.arterial.flow"), -0.2, 0.05);

export const forwardFlow = rule({
  id: "safety.forwardFlow",
  version: 2,
  kind: "plausibility",
  status: "plausibility",
  title: { en: "No backward flow in the arterial line", es: "Sin flujo retrógrado en la línea arterial" },
  rationale: {
    en: "A centrifugal pump at too low a speed lets the patient's blood run back: clamp, then speed.",
    es: "Una centrífuga a baja velocidad deja volver la sangre: pinzar y después velocidad.",
  },
  cannotTell: {
    en: "Sensors without a sign show it as forward flow. Two tenths are left for noise. Before bypass blood may run back on purpose, to prime the circuit with it.",
    es: "Los sensores sin signo lo muestran como anterógrado. Se dejan dos décimas para el ruido. Antes de la circulación extracorpórea la sangre puede retroceder a propósito, para cebar el circuito.",
  },
  applies: { settings: ["cpb"], phases: ["bypass"] },
  requires: isForward,
  hold_s: 5,
  severity: "critical",
});

export const forwardFlowOnEcmo = rule({
  id: "safety.forwardFlowOnEcmo",
  kind: "plausibility",
  status: "plausibility",
  title: {
    en: "No backward flow on ECMO outside a stated weaning trial",
    es: "Sin flujo retrógrado en ECMO fuera de una prueba de destete indicada",
  },
  rationale: {
    en: "A pump at too low a speed lets the patient's blood run back. A weaning trial with backward flow is wanted, and stated.",
    es: "Una bomba a baja velocidad deja volver la sangre. Una prueba de destete con flujo retrógrado es deseada y se indica.",
  },
  cannotTell: {
    en: "Where nobody notes the beginning of a trial, backward flow is not judged. Sensors without a sign show it as forward flow.",
    es: "Si nadie anota el comienzo de una prueba, el flujo retrógrado no se juzga. Los sensores sin signo lo muestran como anterógrado.",
  },
  applies: { settings: ["vv", "va", "vav", "ecco2r"], phases: ["ecmoRun"] },
  requires: any(isForward, happened("weaningStart", event("weaningEnd"))),
  hold_s: 5,
  severity: "critical",
});
