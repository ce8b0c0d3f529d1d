import { ratio, signal, timeSince, windowed } from "../quantity/quantities.ts";
import { startOf } from "../quantity/Moment.ts";
import { above, all, atMost, below } from "../rule/conditions.ts";
import { ECMO } from "../vocabulary/setting.ts";
import type { PhaseDefinition } from "./PhaseDefinition.ts";

const S_PER_DAY = 86_400;

const flow = signal("pump.arterial.flow");
const speed = signal("pump.arterial.speed");
const sweep = signal("gas.sweep.flow");

const running = [...ECMO, "ecco2r"] as const;

export const ECMO_PHASES: readonly PhaseDefinition[] = [
  {
    phase: "ecmoRun",
    settings: running,
    stated: { begins: "ecmoStart", ends: "ecmoEnd" },
    begins: [
      { because: { en: "circuit flow", es: "flujo en el circuito" }, when: above(flow, 0.2), for_s: 30 },
    ],
    ends: [
      {
        because: { en: "no circuit flow", es: "sin flujo en el circuito" },
        when: below(flow, 0.05),
        for_s: 600,
      },
    ],
  },
  {
    phase: "ecmoStart",
    settings: running,
    begins: [
      {
        because: { en: "first 24 hours", es: "primeras 24 horas" },
        when: atMost(timeSince(startOf("ecmoRun")), S_PER_DAY),
        for_s: 0,
      },
    ],
    ends: [
      {
        because: { en: "24 hours are over", es: "han pasado 24 horas" },
        when: above(timeSince(startOf("ecmoRun")), S_PER_DAY),
        for_s: 0,
      },
    ],
  },
  {
    phase: "ecmoWeaning",
    settings: running,
    stated: { begins: "weaningStart", ends: "weaningEnd" },
    begins: [
      {
        because: { en: "pump turned down", es: "bomba reducida" },
        when: all(
          above(flow, 0.2),
          // A fault lowers the flow; a person lowers the speed with it.
          below(ratio(speed, windowed("highest", speed, 1800)), 0.8),
        ),
        for_s: 60,
        isOneWay: true,
      },
      {
        because: { en: "sweep gas off on room air", es: "gas de barrido cerrado con aire ambiente" },
        when: all(above(flow, 0.2), atMost(sweep, 0.05), atMost(signal("gas.fio2"), 0.25)),
        for_s: 60,
        isOneWay: true,
      },
    ],
    ends: [
      {
        because: { en: "full speed and sweep again", es: "velocidad y gas de nuevo plenos" },
        when: all(above(sweep, 0.5), above(ratio(speed, windowed("highest", speed, 1800)), 0.9)),
        for_s: 60,
      },
    ],
  },
];
