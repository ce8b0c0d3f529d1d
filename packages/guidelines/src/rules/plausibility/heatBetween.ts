import { difference, greatest, least, magnitude, signal, windowed } from "../../quantity/quantities.ts";
import { above, all, any, atLeast, atMost, below } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";
import type { Rule } from "../../rule/Rule.ts";

const outlet = signal("circuit.temperature.arterialOutlet");
const inlet = signal("circuit.temperature.venousInlet");
const water = signal("circuit.temperature.water");
const flow = signal("pump.arterial.flow");

/** Water warms up on its way from the tank, and blood cools in the tubes and by the sweep gas. */
const LOSS_C = 2;
/** Water and blood that passed the exchanger within this time. */
const PASSAGE_S = 120;

const flowing = all(above(flow, 1), atLeast(windowed("lowest", flow, PASSAGE_S), 0.5));

/** The heat exchanger: what leaves it lies between what enters it, and nearer to the water than what enters. */
export const HEAT_BETWEEN: readonly Rule[] = [
  rule({
    id: "plausibility.outletBetweenWaterAndInlet",
    kind: "plausibility",
    status: "plausibility",
    title: {
      en: "Arterial outlet's temperature between the water's and the venous inlet's",
      es: "Temperatura de la salida arterial entre la del agua y la de la entrada venosa",
    },
    rationale: {
      en: "A heat exchanger can't make blood warmer than both, nor colder than both: a probe is off its place, or the water is not the one that runs.",
      es: "Un intercambiador no puede dejar la sangre más caliente ni más fría que ambas: una sonda está fuera de sitio o el agua no es la que circula.",
    },
    cannotTell: {
      en: "It does not tell which of the three. Two degrees and two minutes are left for losses and passage.",
      es: "No dice cuál de las tres. Se dejan dos grados y dos minutos para pérdidas y paso.",
    },
    applies: { settings: ["cpb", "vv", "va", "vav", "ecco2r"], where: flowing },
    requires: all(
      atLeast(
        difference(outlet, least(windowed("lowest", water, PASSAGE_S), windowed("lowest", inlet, PASSAGE_S))),
        -LOSS_C,
        0.2,
      ),
      atMost(
        difference(
          outlet,
          greatest(windowed("highest", water, PASSAGE_S), windowed("highest", inlet, PASSAGE_S)),
        ),
        LOSS_C,
        0.2,
      ),
    ),
    hold_s: 60,
    severity: "info",
  }),
  rule({
    id: "plausibility.temperatureProbesSwapped",
    kind: "plausibility",
    status: "plausibility",
    title: {
      en: "Arterial outlet's temperature nearer to the water's than the venous inlet's",
      es: "Temperatura de la salida arterial más próxima a la del agua que la de la entrada venosa",
    },
    rationale: {
      en: "Blood comes nearer to the water as it passes the exchanger. Where the inlet is nearer, the two probes are likely swapped.",
      es: "La sangre se acerca al agua al pasar por el intercambiador. Si la entrada está más próxima, las dos sondas probablemente están cambiadas.",
    },
    cannotTell: {
      en: "Seen only while blood is cooled or warmed by two degrees or more. Water that was changed a moment ago, or stands in the tank, looks the same for minutes.",
      es: "Solo se ve mientras se enfría o calienta dos grados o más. El agua recién cambiada, o parada en el depósito, se ve igual durante minutos.",
    },
    applies: { settings: ["cpb", "vv", "va", "vav", "ecco2r"], where: flowing },
    requires: any(
      below(magnitude(difference(outlet, inlet)), 2),
      atMost(difference(magnitude(difference(outlet, water)), magnitude(difference(inlet, water))), 0),
    ),
    hold_s: 300,
    severity: "info",
  }),
];
