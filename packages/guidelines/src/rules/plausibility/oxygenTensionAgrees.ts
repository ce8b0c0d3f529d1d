import { sampleOf } from "../../quantity/Moment.ts";
import { atMoment, ratio, signal } from "../../quantity/quantities.ts";
import { within } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

/** A kilopascal is 7.5 mmHg: more than what cold blood, a slow result and two instruments make together. Ours. */
const FACTOR = 5;

/**
 * A tension of 40 kPa in a column of mmHg is one that a patient can have, and no saturation speaks against it; only the
 * same blood on a second instrument does.
 */
export const oxygenTensionAgrees = rule({
  id: "plausibility.oxygenTensionAgrees",
  kind: "plausibility",
  status: "plausibility",
  title: {
    en: "Arterial pO2 of the sample and in line of the same size",
    es: "pO2 arterial de la muestra y en línea del mismo orden",
  },
  rationale: {
    en: "The same blood measured twice: where one is many times the other, one of them is in kPa, or of other blood.",
    es: "La misma sangre medida dos veces: si una es muchas veces la otra, una está en kPa o es de otra sangre.",
  },
  cannotTell: {
    en: "It guesses nothing and converts nothing, and does not tell which of the two is wrong. Oxygen that failed or was turned up between sample and result may part them so far.",
    es: "No adivina ni convierte, y no dice cuál de las dos es errónea. Un oxígeno que falló o se subió entre la muestra y el resultado puede separarlas tanto.",
  },
  applies: { settings: ["cpb", "vv", "va", "vav", "ecco2r"] },
  requires: within(
    atMoment(
      ratio(signal("blood.inlineArterial.po2"), signal("blood.arterial.po2")),
      sampleOf("blood.arterial.po2"),
    ),
    1 / FACTOR,
    FACTOR,
  ),
  severity: "info",
});
