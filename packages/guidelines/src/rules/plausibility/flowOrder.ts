import type { SignalId, Text } from "@openperfusion/signals";
import { difference, signal } from "../../quantity/quantities.ts";
import { above, all, atLeast } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";
import type { Rule } from "../../rule/Rule.ts";

interface Stretch {
  readonly id: string;
  readonly title: Text;
  /** Blood passes the first, then the second. */
  readonly before: SignalId;
  readonly behind: SignalId;
  /** How much lower the first may read: heights, zeroes and noise. */
  readonly margin_mmHg: number;
  readonly isAcrossPump?: true;
  /** Only where the line ends in an artery. */
  readonly intoArtery?: true;
}

const STRETCHES: readonly Stretch[] = [
  {
    id: "pressureOrder",
    title: {
      en: "Pressure before the oxygenator not below the one behind it",
      es: "Presión antes del oxigenador no inferior a la de después",
    },
    before: "circuit.pressure.preOxygenator",
    behind: "circuit.pressure.postOxygenator",
    margin_mmHg: 10,
  },
  {
    id: "filterPressureOrder",
    title: {
      en: "Pressure before the arterial filter not below the one behind it",
      es: "Presión antes del filtro arterial no inferior a la de después",
    },
    before: "circuit.pressure.filter",
    behind: "circuit.pressure.arterialLine",
    margin_mmHg: 10,
  },
  {
    id: "linePressureAboveArterial",
    title: {
      en: "Pressure behind the oxygenator not below the patient's arterial pressure",
      es: "Presión después del oxigenador no inferior a la arterial del paciente",
    },
    before: "circuit.pressure.postOxygenator",
    behind: "patient.pressure.arterial.mean",
    // The patient may lie half a meter above the transducer of the circuit, or below it.
    margin_mmHg: 40,
    intoArtery: true,
  },
  {
    id: "inletPressureBelowOutlet",
    title: {
      en: "Pump's outlet pressure not below its inlet pressure",
      es: "Presión de salida de la bomba no inferior a la de entrada",
    },
    before: "circuit.pressure.preOxygenator",
    behind: "pump.arterial.inletPressure",
    margin_mmHg: 0,
    isAcrossPump: true,
  },
  {
    id: "venousLineBelowOutlet",
    title: {
      en: "Pressure behind the pump not below that of the venous line",
      es: "Presión después de la bomba no inferior a la de la línea venosa",
    },
    before: "circuit.pressure.preOxygenator",
    behind: "circuit.pressure.venousLine",
    margin_mmHg: 0,
    isAcrossPump: true,
  },
];

/** Below it, heights and zeroes weigh as much as the flow's own pressure drop. */
const FORWARD_L_PER_MIN = 1;

export const FLOW_ORDER: readonly Rule[] = STRETCHES.map(
  ({ id, title, before, behind, margin_mmHg, isAcrossPump, intoArtery }) =>
    rule({
      id: `plausibility.${id}`,
      version: 2,
      kind: "plausibility",
      status: "plausibility",
      title,
      rationale: isAcrossPump
        ? {
            en: "A running pump raises the pressure: else transducers are swapped, or one was zeroed under pressure.",
            es: "Una bomba en marcha eleva la presión: si no, hay transductores cambiados o uno puesto a cero con presión.",
          }
        : {
            en: "Blood flows from the higher to the lower pressure: else transducers are swapped, or one was zeroed under pressure.",
            es: "La sangre fluye de mayor a menor presión: si no, hay transductores cambiados o uno puesto a cero con presión.",
          },
      cannotTell: {
        en: `Only in forward flow: at rest or backward the order turns by itself. Transducers at different heights differ by 0.8 mmHg a centimeter; ${margin_mmHg} mmHg are left.`,
        es: `Solo con flujo anterógrado: en reposo o retrógrado el orden se invierte. Transductores a distinta altura difieren 0,8 mmHg por centímetro; se dejan ${margin_mmHg} mmHg.`,
      },
      applies: {
        settings: intoArtery ? ["cpb", "va"] : ["cpb", "vv", "va", "vav", "ecco2r"],
        where: all(
          above(signal("pump.arterial.flow"), FORWARD_L_PER_MIN),
          ...(isAcrossPump ? [above(signal("pump.arterial.speed"), 10)] : []),
        ),
      },
      requires: atLeast(difference(signal(before), signal(behind)), 0 - margin_mmHg, 2),
      hold_s: 30,
      severity: "info",
    }),
);
