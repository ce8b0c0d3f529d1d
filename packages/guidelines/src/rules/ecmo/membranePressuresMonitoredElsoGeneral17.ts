import { all, any, fact, present } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";
import { ECMO } from "../../vocabulary/setting.ts";

export const membranePressuresMonitoredElsoGeneral17 = rule({
  id: "ecmo.membranePressuresMonitored.elsoGeneral17",
  kind: "device",
  status: "secondary",
  title: {
    en: "Pressure before and behind the oxygenator is monitored",
    es: "Presión antes y después del oxigenador monitorizada",
  },
  rationale: {
    en: "The two tell a clot in the oxygenator from a kink behind it.",
    es: "Ambas distinguen un trombo en el oxigenador de un acodamiento posterior.",
  },
  cannotTell: {
    en: "It rests on a live signal or on what somebody stated; neither shows that the device measures right.",
    es: "Se basa en una señal activa o en lo indicado; ni una ni otro prueban que el equipo mida bien.",
  },
  citation: {
    source: "ELSOGEN17",
    locator: "part on monitors",
    quotedIn: "PER207 §2.4",
    found: "pressure is monitored before and behind the membrane, as quoted",
  },
  applies: { settings: ECMO, phases: ["ecmoRun"] },
  requires: any(
    fact("equipment.pressureBothSides"),
    all(present("circuit.pressure.preOxygenator"), present("circuit.pressure.postOxygenator")),
  ),
});
