import { signal } from "../../quantity/quantities.ts";
import { atLeast, below } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";
import { ECMO } from "../../vocabulary/setting.ts";

export const batteryHour = rule({
  id: "ecmo.batteryHour.elsoGeneral17",
  version: 2,
  kind: "device",
  status: "secondary",
  title: {
    en: "Battery good for an hour while the console is plugged in",
    es: "Batería con una hora de reserva mientras la consola está enchufada",
  },
  rationale: {
    en: "It has to be charged before the mains fail or the patient is moved.",
    es: "Debe estar cargada antes de que falle la red o se traslade al paciente.",
  },
  cannotTell: {
    en: "The console's estimate assumes today's load and a battery as good as new; only a test on battery shows it. While unplugged the time left falls as it should and is not judged.",
    es: "La estimación supone la carga de hoy y una batería nueva; solo una prueba con batería lo muestra. Desenchufada, el tiempo baja como debe y no se juzga.",
  },
  citation: {
    source: "ELSOGEN17",
    locator: "part on pumps",
    quotedIn: "PER207 §2.4",
    found: "the pump has a battery that runs it for at least an hour, as quoted",
  },
  applies: { settings: ECMO, where: below(signal("circuit.battery.inUse"), 0.5) },
  requires: atLeast(signal("circuit.battery.remaining"), 60),
  hold_s: 30,
});
