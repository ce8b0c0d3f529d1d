import { all, any, fact, present } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";
import { ECMO } from "../../vocabulary/setting.ts";

export const saturationsMonitoredElsoGeneral17 = rule({
  id: "ecmo.saturationsMonitored.elsoGeneral17",
  kind: "device",
  status: "secondary",
  title: {
    en: "Saturation before and behind the oxygenator is monitored",
    es: "Saturación antes y después del oxigenador monitorizada",
  },
  rationale: {
    en: "The one tells what the patient sends, the other what the oxygenator makes of it.",
    es: "Una dice lo que envía el paciente, la otra lo que hace el oxigenador.",
  },
  cannotTell: {
    en: "It rests on a live signal or on what somebody stated; neither shows that the device measures right.",
    es: "Se basa en una señal activa o en lo indicado; ni una ni otro prueban que el equipo mida bien.",
  },
  citation: {
    source: "ELSOGEN17",
    locator: "part on monitors",
    quotedIn: "PER207 §2.4",
    found: "saturation is monitored before and behind the membrane, as quoted",
  },
  applies: { settings: ECMO, phases: ["ecmoRun"] },
  requires: any(
    fact("equipment.saturationBothSides"),
    all(present("blood.venous.so2"), present("blood.arterial.so2")),
  ),
});
