import { signal } from "../../quantity/quantities.ts";
import { atLeast } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";
import { ECMO } from "../../vocabulary/setting.ts";

export const batteryHour = rule({
  id: "ecmo.batteryHour.elsoGeneral17",
  kind: "device",
  status: "device",
  title: {
    en: "An hour of battery left while unplugged",
    es: "Una hora de batería mientras está desenchufada",
  },
  rationale: {
    en: "Transport takes longer than planned.",
    es: "El traslado tarda más de lo previsto.",
  },
  cannotTell: {
    en: "The console's estimate assumes today's load.",
    es: "La estimación de la consola supone la carga de hoy.",
  },
  citation: {
    source: "ELSOGEN17",
    locator: "reading notes §2e, row ecmo.battery",
    found: "an hour or more, as quoted",
  },
  applies: { settings: ECMO, where: atLeast(signal("circuit.battery.inUse"), 0.5) },
  requires: atLeast(signal("circuit.battery.remaining"), 60),
  hold_s: 30,
  severity: "warning",
});
