import type { SignalId, Text } from "@openperfusion/signals";
import { highestSaturation, lowestSaturation } from "../../quantity/dissociation.ts";
import type { TENSIONS } from "../../quantity/dissociation.ts";
import { difference, signal } from "../../quantity/quantities.ts";
import { all, atLeast, atMost } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";
import type { Rule } from "../../rule/Rule.ts";

interface Site {
  readonly id: string;
  readonly tension: (typeof TENSIONS)[number];
  readonly saturation: SignalId;
  readonly of: Text;
}

const SITES: readonly Site[] = [
  {
    id: "arterialSaturationOfTension",
    tension: "blood.arterial.po2",
    saturation: "blood.arterial.so2",
    of: { en: "Arterial", es: "arterial" },
  },
  {
    id: "venousSaturationOfTension",
    tension: "blood.venous.po2",
    saturation: "blood.venous.so2",
    of: { en: "Venous", es: "venosa" },
  },
  {
    id: "radialSaturationOfTension",
    tension: "blood.radialRight.po2",
    saturation: "blood.radialRight.so2",
    of: { en: "Right radial", es: "radial derecha" },
  },
];

/** Two instruments of some percent each. */
const METERS_PERCENT = 6;

export const SATURATION_OF_TENSION: readonly Rule[] = SITES.map(({ id, tension, saturation, of }) =>
  rule({
    id: `plausibility.${id}`,
    kind: "plausibility",
    status: "plausibility",
    title: {
      en: `${of.en} saturation is one that its oxygen tension can have`,
      es: `Saturación ${of.es} posible para su presión de oxígeno`,
    },
    rationale: {
      en: "Both tell of the same hemoglobin. However far the curve is shifted, some pairs can't be: a bubble in the sample, two samples of different places, or a unit.",
      es: "Ambas hablan de la misma hemoglobina. Por mucho que se desplace la curva hay pares imposibles: una burbuja en la muestra, dos muestras de lugares distintos o una unidad.",
    },
    cannotTell: {
      en: "Carbon monoxide and methemoglobin take hemoglobin away in the patient, where a device counts them in the whole. A sample that is minutes older than the other value looks the same.",
      es: "El monóxido de carbono y la metahemoglobina ocupan hemoglobina en el paciente, si el equipo los cuenta en el total. Una muestra minutos más antigua que el otro valor se ve igual.",
    },
    applies: { settings: ["cpb", "vv", "va", "vav", "ecco2r"] },
    requires: all(
      atLeast(difference(signal(saturation), lowestSaturation(tension)), -METERS_PERCENT, 1),
      atMost(difference(signal(saturation), highestSaturation(tension)), METERS_PERCENT, 1),
    ),
    // A sample reaches the record minutes after the blood has changed.
    hold_s: 300,
    severity: "info",
  }),
);
