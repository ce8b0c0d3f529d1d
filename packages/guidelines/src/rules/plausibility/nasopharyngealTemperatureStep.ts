import { signal, windowed } from "../../quantity/quantities.ts";
import { atMost } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const nasopharyngealTemperatureStep = rule({
  id: "plausibility.nasopharyngealTemperatureStep",
  kind: "plausibility",
  status: "plausibility",
  title: { en: "No jump of the nasopharyngeal temperature", es: "Sin saltos de la temperatura nasofaríngea" },
  rationale: {
    en: "Blood and tissue have heat to give up: a degree in a second is a disturbance or a switch of probes.",
    es: "La sangre y el tejido tienen calor que ceder: un grado en un segundo es una perturbación o un cambio de sonda.",
  },
  cannotTell: {
    en: "The value stays as it is; it may be right and the change be the patient's or the circuit's: ice in the field, or flow that comes back.",
    es: "El valor se queda como está; puede ser cierto y el cambio del paciente o del circuito: hielo en el campo o flujo que vuelve.",
  },
  applies: { settings: ["cpb", "vv", "va", "vav", "ecco2r"] },
  requires: atMost(windowed("range", signal("patient.temperature.nasopharyngeal"), 2), 1),
  severity: "info",
});
