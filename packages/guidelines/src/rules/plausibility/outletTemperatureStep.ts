import { signal, windowed } from "../../quantity/quantities.ts";
import { atMost } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const outletTemperatureStep = rule({
  id: "plausibility.outletTemperatureStep",
  kind: "plausibility",
  status: "plausibility",
  title: {
    en: "No jump of the arterial outlet temperature",
    es: "Sin saltos de la temperatura de la salida arterial",
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
  requires: atMost(windowed("range", signal("circuit.temperature.arterialOutlet"), 2), 1),
  severity: "info",
});
