import { signal } from "../../quantity/quantities.ts";
import { below } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";
import { ECMO } from "../../vocabulary/setting.ts";

export const waterBelow40 = rule({
  id: "ecmo.waterBelow40.elsoGeneral17",
  kind: "device",
  status: "secondary",
  title: { en: "Water below 40 °C", es: "Agua por debajo de 40 °C" },
  rationale: {
    en: "Warmer water harms blood at the exchanger.",
    es: "El agua más caliente daña la sangre en el intercambiador.",
  },
  cannotTell: {
    en: "The display of the heater may differ from its water.",
    es: "La pantalla del calentador puede diferir de su agua.",
  },
  citation: {
    source: "ELSOGEN17",
    locator: "place in the source not seen",
    quotedIn: "PER207 §2.4",
    found: "below 40 °C, as quoted",
  },
  applies: { settings: ECMO },
  requires: below(signal("circuit.temperature.water"), 40, 0.2),
  hold_s: 30,
});
