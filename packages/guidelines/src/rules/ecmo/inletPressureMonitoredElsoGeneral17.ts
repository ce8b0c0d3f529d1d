import { any, fact, present } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";
import { ECMO } from "../../vocabulary/setting.ts";

export const inletPressureMonitoredElsoGeneral17 = rule({
  id: "ecmo.inletPressureMonitored.elsoGeneral17",
  kind: "device",
  status: "secondary",
  title: { en: "Pressure before the pump is monitored", es: "Presión antes de la bomba monitorizada" },
  rationale: {
    en: "Too deep a suction shows there first, before red cells are torn.",
    es: "Una succión excesiva se ve ahí primero, antes de romper hematíes.",
  },
  cannotTell: {
    en: "It rests on a live signal or on what somebody stated; neither shows that the device measures right.",
    es: "Se basa en una señal activa o en lo indicado; ni una ni otro prueban que el equipo mida bien.",
  },
  citation: {
    source: "ELSOGEN17",
    locator: "part on monitors",
    quotedIn: "PER207 §2.4",
    found: "pressure before the pump is monitored and governs it, as quoted",
  },
  applies: { settings: ECMO, phases: ["ecmoRun"] },
  requires: any(fact("equipment.inletPressure"), present("pump.arterial.inletPressure")),
});
