import { startOf } from "../../quantity/Moment.ts";
import { atMoment, difference, greatest, signal, timeSince, windowed } from "../../quantity/quantities.ts";
import { above, all, atMost } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

const flow = signal("pump.arterial.flow");
const sweep = signal("gas.sweep.flow");
const OFF_L_PER_MIN = 0.05;
const FLOWING_L_PER_MIN = 0.1;
/** A phase is recognized up to half a minute after its flow began. */
const LOOK_BACK_S = 31;

/** Above "off" where in every second as the phase was seen to begin the gas ran or blood did not flow yet. */
const sweepSinceFlow = atMoment(
  windowed("lowest", greatest(sweep, difference(FLOWING_L_PER_MIN + OFF_L_PER_MIN, flow)), LOOK_BACK_S),
  startOf("bypass"),
  startOf("ecmoRun"),
);

export const gasBeforeFlow = rule({
  id: "safety.gasBeforeFlow",
  version: 2,
  kind: "plausibility",
  status: "plausibility",
  title: { en: "Gas on before arterial flow", es: "Gas abierto antes del flujo arterial" },
  rationale: {
    en: "The first blood that reaches the patient must carry oxygen.",
    es: "La primera sangre que llega al paciente debe llevar oxígeno.",
  },
  cannotTell: {
    en: "It says in the first minute of bypass or ECMO what the gas was when blood began to flow, and needs the half minute before; a meter that reads low may hide gas that runs.",
    es: "Dice en el primer minuto de circulación extracorpórea o ECMO cómo estaba el gas cuando empezó el flujo, y necesita el medio minuto anterior; un caudalímetro que marca poco puede ocultar gas.",
  },
  applies: {
    settings: ["cpb", "va", "vav"],
    where: all(above(flow, FLOWING_L_PER_MIN), atMost(timeSince(startOf("bypass"), startOf("ecmoRun")), 60)),
  },
  requires: above(sweepSinceFlow, OFF_L_PER_MIN),
  hold_s: 5,
  severity: "critical",
});
