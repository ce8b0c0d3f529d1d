import { all, happened, inOrder } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";
import { ECMO } from "../../vocabulary/setting.ts";

export const airAnswerOrderElsoGeneral17 = rule({
  id: "ecmo.airAnswerOrder.elsoGeneral17",
  kind: "device",
  status: "secondary",
  title: {
    en: "Air in the circuit: first no more flow to the patient, then head down, then the ventilator",
    es: "Aire en el circuito: primero cortar el flujo al paciente, luego la cabeza baja y después el ventilador",
  },
  rationale: {
    en: "Whatever else is done while blood still flows sends more air.",
    es: "Lo que se haga mientras la sangre aún fluye manda más aire.",
  },
  cannotTell: {
    en: "Whether clamp or pump comes first is not judged: one quote names the clamp first, another the pump. Notes written afterwards get their order from memory.",
    es: "No se juzga si va antes la pinza o la bomba: un texto nombra antes la pinza y otro la bomba. Las notas escritas después siguen la memoria.",
  },
  citation: {
    source: "ELSOGEN17",
    locator: "part on mechanical complications; place in the source not seen",
    quotedIn: "PER207 §2.8",
    found:
      "stop the pump and clamp, then full support by the ventilator, as quoted; head down between them by another quote",
  },
  applies: { settings: ECMO, where: happened("airInCircuit") },
  requires: all(
    inOrder("airInCircuit", "returnClamped", "headDown", "ventilatedForSupport"),
    inOrder("airInCircuit", "pumpStopped", "headDown", "ventilatedForSupport"),
  ),
});
