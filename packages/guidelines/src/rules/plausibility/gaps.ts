import type { SignalId } from "@openperfusion/signals";
import { SIGNALS } from "@openperfusion/signals";
import { sampleOf } from "../../quantity/Moment.ts";
import { atMoment, signal, timeSince } from "../../quantity/quantities.ts";
import { above, atMost } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";
import type { Rule } from "../../rule/Rule.ts";
import type { Setting } from "../../vocabulary/setting.ts";

const ALL_SETTINGS: readonly Setting[] = ["cpb", "vv", "va", "vav", "ecco2r"];

/** Longer than a flush, a zeroing, a change of transducer, and two lost values of a monitor that speaks once a minute. */
const GAP_S = 180;

const WATCHED: readonly (readonly [id: string, SignalId, settings?: readonly Setting[]])[] = [
  ["pumpFlowGap", "pump.arterial.flow"],
  ["lineMembranePressureGap", "circuit.pressure.preOxygenator"],
  ["arterialPressureGap", "patient.pressure.arterial.mean"],
  ["outletTemperatureGap", "circuit.temperature.arterialOutlet"],
  ["venousSaturationGap", "blood.venous.so2"],
  ["sweepFlowGap", "gas.sweep.flow"],
  ["sweepOxygenGap", "gas.fio2"],
  ["reservoirLevelGap", "circuit.reservoir.level", ["cpb"]],
];

/** With the pump's last flow on record still running: when a case is over, consoles are switched off. */
const wasRunning = above(atMoment(signal("pump.arterial.flow"), sampleOf("pump.arterial.flow")), 0.1);

/** What was once reported is reported all along; what never was is not missed. */
export const GAPS: readonly Rule[] = WATCHED.map(([id, watched, settings = ALL_SETTINGS]) => {
  const { label } = SIGNALS[watched];
  return rule({
    id: `plausibility.${id}`,
    kind: "plausibility",
    status: "plausibility",
    title: { en: `${label.en}: no gap of three minutes`, es: `${label.es}: sin huecos de tres minutos` },
    rationale: {
      en: "It was reported before in this case: a cable, a sensor that was taken off or a port that fell silent.",
      es: "Antes se recibía en este caso: un cable, un sensor retirado o un puerto que ha callado.",
    },
    cannotTell: {
      en: "A sensor that was taken off on purpose looks the same. What the patient did meanwhile is not known, and nothing is filled in.",
      es: "Un sensor retirado a propósito se ve igual. No se sabe qué hizo el paciente entretanto y nada se rellena.",
    },
    applies: {
      settings,
      phases: settings === ALL_SETTINGS ? ["bypass", "ecmoRun"] : ["bypass"],
      where: wasRunning,
    },
    requires: atMost(timeSince(sampleOf(watched)), GAP_S),
    severity: "info",
  });
});
