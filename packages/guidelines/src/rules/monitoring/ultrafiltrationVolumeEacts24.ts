import { ratio, signal, weight_kg } from "../../quantity/quantities.ts";
import { atMost } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

export const ultrafiltrationVolumeEacts24 = rule({
  id: "cpb.monitoring.ultrafiltrationVolume.eacts24",
  kind: "evidence",
  status: "secondary",
  title: {
    en: "Not more than 32 mL/kg removed by conventional ultrafiltration",
    es: "No más de 32 mL/kg retirados por ultrafiltración convencional",
  },
  rationale: {
    en: "More went with kidney injury.",
    es: "Más se asoció a daño renal.",
  },
  cannotTell: {
    en: "It counts what the hemoconcentrator removed, whatever was added for it.",
    es: "Cuenta lo que retiró el hemoconcentrador, sin lo que se añadió.",
  },
  citation: {
    source: "EACTS24",
    locator: "text on ultrafiltration; section not seen",
    quotedIn: "PER141 §2.16",
    found: "an observational study saw more kidney injury above 32 mL/kg, as quoted",
  },
  applies: { settings: ["cpb"], population: "adult", phases: ["bypass"] },
  requires: atMost(ratio(signal("circuit.hemoconcentrator.filtrate"), weight_kg), 32),
});
