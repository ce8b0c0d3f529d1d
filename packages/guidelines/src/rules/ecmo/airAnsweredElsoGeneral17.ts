import { event } from "../../quantity/Moment.ts";
import { all, happened } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";
import { ECMO } from "../../vocabulary/setting.ts";

export const airAnsweredElsoGeneral17 = rule({
  id: "ecmo.airAnswered.elsoGeneral17",
  kind: "device",
  status: "secondary",
  title: {
    en: "Air in the circuit: return clamped, pump stopped, head down, ventilator carries the patient",
    es: "Aire en el circuito: retorno pinzado, bomba detenida, cabeza baja y ventilador que sostiene al paciente",
  },
  rationale: {
    en: "Air on the return side reaches the patient at once; head down it goes less to the brain.",
    es: "El aire del lado de retorno llega al paciente enseguida; con la cabeza baja va menos al cerebro.",
  },
  cannotTell: {
    en: "It looks at what was noted, not at what was done. Two minutes are ours; a bubble in the drainage that the pump's own stop caught needs less.",
    es: "Mira lo anotado, no lo hecho. Los dos minutos son nuestros; una burbuja en el drenaje que frenó la propia bomba pide menos.",
  },
  citation: {
    source: "ELSOGEN17",
    locator: "part on mechanical complications; place in the source not seen",
    quotedIn: "PER207 §2.8",
    found:
      "air: stop the pump, clamp the lines close to the patient, ventilator and drugs at full support, as quoted; head down by another quote",
  },
  applies: { settings: ECMO, where: happened("airInCircuit") },
  requires: all(
    happened("returnClamped", event("airInCircuit")),
    happened("pumpStopped", event("airInCircuit")),
    happened("headDown", event("airInCircuit")),
    happened("ventilatedForSupport", event("airInCircuit")),
  ),
  hold_s: 120,
});
