import { SIGNALS } from "@openperfusion/signals";
import type { SignalId } from "@openperfusion/signals";
import { UNITS } from "@openperfusion/units";
import { sampleOf } from "../../quantity/Moment.ts";
import { atMoment, difference, magnitude, signal } from "../../quantity/quantities.ts";
import { atLeast, atMost } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";
import type { Rule } from "../../rule/Rule.ts";

/** In-line values, the samples they are held against, and how far apart they may be: ours, twice what makers promise. */
const PAIRS: readonly (readonly [id: string, inline: SignalId, sample: SignalId, apart: number])[] = [
  ["inlineHemoglobinAgrees", "blood.inlineVenous.hemoglobin", "blood.hemoglobin", 2],
  ["inlineHematocritAgrees", "blood.inlineVenous.hematocrit", "blood.hematocrit", 6],
  ["inlineVenousSaturationAgrees", "blood.inlineVenous.so2", "blood.venous.so2", 10],
  ["inlinePhAgrees", "blood.inlineArterial.ph", "blood.arterial.ph", 0.1],
  ["inlineCarbonDioxideAgrees", "blood.inlineArterial.pco2", "blood.arterial.pco2", 10],
  ["inlinePotassiumAgrees", "blood.inlineArterial.potassium", "blood.potassium", 1],
];

/** Gases are stated at 37 °C and shown by some in-line monitors as they are: alike in warm blood only. */
const WARM_C = 36;
const DEPENDS_ON_TEMPERATURE: ReadonlySet<SignalId> = new Set(["blood.arterial.ph", "blood.arterial.pco2"]);

/** Held against each other at the second at which the sample came, not while the one moves on and the other grows old. */
export const SAMPLE_AGREES: readonly Rule[] = PAIRS.map(([id, inline, sample, apart]) => {
  const { unit } = SIGNALS[sample];
  const within = (points: string): string => {
    const symbol = unit === "[pH]" ? "" : unit === "%" ? points : UNITS[unit].symbol;
    return `${apart} ${symbol}`.trim();
  };
  return rule({
    id: `plausibility.${id}`,
    kind: "plausibility",
    status: "plausibility",
    title: {
      en: `${SIGNALS[inline].label.en} within ${within("points")} of the sample`,
      es: `${SIGNALS[inline].label.es} a menos de ${within("puntos").replace(".", ",")} de la muestra`,
    },
    rationale: {
      en: "The same blood measured twice: where they part, the in-line monitor is to be set to the sample, or the sample is of another place.",
      es: "La misma sangre medida dos veces: si difieren, hay que ajustar el monitor en línea a la muestra o la muestra es de otro lugar.",
    },
    cannotTell: {
      en: "A sample takes minutes to its result: blood that changed meanwhile, as at the start of bypass, differs rightly. It does not tell which of the two is wrong.",
      es: "Una muestra tarda minutos en dar resultado: si la sangre cambió entretanto, como al iniciar, difiere con razón. No dice cuál de las dos es errónea.",
    },
    applies: {
      settings: ["cpb", "vv", "va", "vav", "ecco2r"],
      ...(DEPENDS_ON_TEMPERATURE.has(sample)
        ? {
            where: atLeast(
              atMoment(signal("circuit.temperature.arterialOutlet"), sampleOf(sample)),
              WARM_C,
              0.3,
            ),
          }
        : {}),
    },
    requires: atMost(
      magnitude(atMoment(difference(signal(inline), signal(sample)), sampleOf(sample))),
      apart,
      apart / 10,
    ),
    hold_s: 60,
    severity: "info",
  });
});
