import { signal, windowed } from "../../quantity/quantities.ts";
import { atMost } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const inletTemperatureStep = rule({
  id: "plausibility.inletTemperatureStep",
  kind: "plausibility",
  status: "plausibility",
  title: {
    en: "No jump of the venous inlet temperature",
    es: "Sin saltos de la temperatura de la entrada venosa",
  },
  rationale: {
    en: "A degree in a second is a disturbance, a switch of probes, or cold blood that reaches the sensor when flow comes back.",
    es: "Un grado en un segundo es una perturbación, un cambio de sonda o sangre fría que llega al sensor al volver el flujo.",
  },
  cannotTell: {
    en: "The value stays as it is; it may be right and the change be the patient's or the circuit's: ice in the field, or flow that comes back.",
    es: "El valor se queda como está; puede ser cierto y el cambio del paciente o del circuito: hielo en el campo o flujo que vuelve.",
  },
  applies: { settings: ["cpb", "vv", "va", "vav", "ecco2r"] },
  requires: atMost(windowed("range", signal("circuit.temperature.venousInlet"), 2), 1),
  severity: "info",
});
