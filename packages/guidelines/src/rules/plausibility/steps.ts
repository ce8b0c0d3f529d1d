import { SIGNALS } from "@openperfusion/signals";
import type { SignalId, Text } from "@openperfusion/signals";
import { UNITS } from "@openperfusion/units";
import {
  difference,
  magnitude,
  product,
  sampleInterval_s,
  sampleStep,
  signal,
  windowed,
} from "../../quantity/quantities.ts";
import { atLeast, atMost } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";
import type { Rule } from "../../rule/Rule.ts";

interface Site {
  readonly id: string;
  readonly signal: SignalId;
  readonly of: Text;
  /** Faster than blood, tissue or a volume at this place can follow; in the signal's unit a second, ours. */
  readonly fastest_per_s: number;
  /** In a line, blood that stood still reaches the probe when flow begins: only steady flow is judged. */
  readonly isInLine: boolean;
  /** For noise and for flicker of the last digits, in the signal's unit. */
  readonly margin: number;
}

/** One disturbance is one finding, not one for each sample of it. */
const LOOK_BACK_S = 60;
const FLOWING_L_PER_MIN = 0.5;

const SITES: readonly Site[] = [
  {
    id: "outletTemperatureStep",
    signal: "circuit.temperature.arterialOutlet",
    of: { en: "the arterial outlet temperature", es: "la temperatura de la salida arterial" },
    fastest_per_s: 1,
    isInLine: true,
    margin: 0.2,
  },
  {
    id: "inletTemperatureStep",
    signal: "circuit.temperature.venousInlet",
    of: { en: "the venous inlet temperature", es: "la temperatura de la entrada venosa" },
    fastest_per_s: 1,
    isInLine: true,
    margin: 0.2,
  },
  {
    id: "nasopharyngealTemperatureStep",
    signal: "patient.temperature.nasopharyngeal",
    of: { en: "the nasopharyngeal temperature", es: "la temperatura nasofaríngea" },
    fastest_per_s: 0.2,
    isInLine: false,
    margin: 0.2,
  },
  {
    id: "bladderTemperatureStep",
    signal: "patient.temperature.bladder",
    of: { en: "the bladder temperature", es: "la temperatura vesical" },
    fastest_per_s: 0.2,
    isInLine: false,
    margin: 0.2,
  },
  {
    id: "coreTemperatureStep",
    signal: "patient.temperature.core",
    of: { en: "the core temperature", es: "la temperatura central" },
    fastest_per_s: 0.2,
    isInLine: false,
    margin: 0.2,
  },
  {
    id: "leftOximetryStep",
    signal: "patient.nirs.left",
    of: { en: "the left cerebral saturation", es: "la saturación cerebral izquierda" },
    // Without any flow it falls by a percent or two a second.
    fastest_per_s: 3,
    isInLine: false,
    margin: 5,
  },
  {
    id: "rightOximetryStep",
    signal: "patient.nirs.right",
    of: { en: "the right cerebral saturation", es: "la saturación cerebral derecha" },
    fastest_per_s: 3,
    isInLine: false,
    margin: 5,
  },
  {
    id: "reservoirLevelStep",
    signal: "circuit.reservoir.level",
    of: { en: "the reservoir's volume", es: "el volumen del reservorio" },
    // What a wide venous line lets fall.
    fastest_per_s: 150,
    isInLine: false,
    margin: 100,
  },
];

const unitOf = (id: SignalId): string => UNITS[SIGNALS[id].unit].symbol;

/** A step is judged by the time between the two samples that make it, so a slow device is not blamed for its pace. */
export const STEPS: readonly Rule[] = SITES.map(({ id, signal: site, of, fastest_per_s, isInLine, margin }) =>
  rule({
    id: `plausibility.${id}`,
    version: 2,
    kind: "plausibility",
    status: "plausibility",
    title: { en: `No jump of ${of.en}`, es: `Sin saltos en ${of.es}` },
    rationale: {
      en: `Faster than ${fastest_per_s} ${unitOf(site)} a second from one sample to the next is a disturbance, a switch of probes or a probe that moved.`,
      es: `Más de ${String(fastest_per_s).replace(".", ",")} ${unitOf(site)} por segundo entre dos muestras es una perturbación, un cambio de sonda o una sonda movida.`,
    },
    cannotTell: {
      en: "The value stays as it is. A device that speaks every minute can hide a jump, and is not blamed for a change that the minute explains. Cold fluid or ice at a probe, and a volume poured in, look the same.",
      es: "El valor queda como está. Un equipo que habla cada minuto puede ocultar un salto y no se le culpa de lo que el minuto explica. Fluido frío o hielo junto a una sonda, o un volumen vertido, se ven igual.",
    },
    applies: {
      settings: site === "circuit.reservoir.level" ? ["cpb"] : ["cpb", "vv", "va", "vav", "ecco2r"],
      ...(isInLine
        ? {
            where: atLeast(windowed("lowest", signal("pump.arterial.flow"), LOOK_BACK_S), FLOWING_L_PER_MIN),
          }
        : {}),
    },
    requires: atMost(
      windowed(
        "highest",
        difference(magnitude(sampleStep(site)), product(fastest_per_s, sampleInterval_s(site))),
        LOOK_BACK_S,
      ),
      margin,
    ),
    severity: "info",
  }),
);
