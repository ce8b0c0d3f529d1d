import { signal, windowed } from "../../quantity/quantities.ts";
import { above } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const arterialPressureFrozen = rule({
  id: "plausibility.arterialPressureFrozen",
  kind: "plausibility",
  status: "plausibility",
  title: {
    en: "Arterial pressure moves while its neighbor does",
    es: "Presión arterial cambia cuando cambia su vecina",
  },
  rationale: {
    en: "A value that shows not one digit of its usual noise for ten minutes, while another signal moves, is likely no longer measured.",
    es: "Un valor sin un solo dígito de su ruido habitual durante diez minutos, mientras otra señal cambia, probablemente ya no se mide.",
  },
  cannotTell: {
    en: "A display with coarse digits (1 mmHg) or strong averaging stands still by itself, and so does a steady patient: the neighbor must move. The ten minutes are ours.",
    es: "Una pantalla de dígitos gruesos (1 mmHg) o muy promediada se queda quieta sola, como un paciente estable: la vecina debe moverse. Los diez minutos son nuestros.",
  },
  applies: {
    settings: ["cpb", "vv", "va", "vav", "ecco2r"],
    where: above(windowed("range", signal("patient.pressure.centralVenous"), 600), 2),
  },
  requires: above(windowed("range", signal("patient.pressure.arterial.mean"), 600), 0),
  severity: "info",
});
