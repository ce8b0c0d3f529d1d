import { signal } from "../../quantity/quantities.ts";
import { atMost } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const recirculationMeasured = rule({
  id: "ecmo.recirculation.measured",
  kind: "device",
  status: "device",
  title: {
    en: "Less than half of the returned blood drained again on VV, as a device measures it",
    es: "Menos de la mitad de la sangre devuelta se vuelve a drenar en VV, según un equipo que lo mide",
  },
  rationale: {
    en: "Blood that is drained again as it returns has done nothing for the patient.",
    es: "La sangre que se drena al volver no ha servido al paciente.",
  },
  cannotTell: {
    en: "Half as the limit is ours; what counts is whether the patient's saturation falls as recirculation rises.",
    es: "La mitad como límite es nuestra; lo que cuenta es si la saturación del paciente baja al subir la recirculación.",
  },
  citation: {
    source: "RECIRC",
    locator: "figure 1",
    found: "the share of returned blood that is drained again, what it is and how it is told; no limit",
  },
  applies: { settings: ["vv"], phases: ["ecmoRun"] },
  requires: atMost(signal("circuit.recirculation.fraction"), 50, 2),
  hold_s: 120,
  severity: "info",
});
