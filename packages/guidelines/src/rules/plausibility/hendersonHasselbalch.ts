import { difference, log10, magnitude, product, ratio, signal, sum } from "../../quantity/quantities.ts";
import { atMost } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";

const PK = 6.1;
const CO2_MMOL_PER_L_MMHG = 0.0307;
/** A standard bicarbonate in place of the actual one, and the spread of pK in dilute and salty plasma. */
const SPREAD_PH = 0.15;

export const hendersonHasselbalch = rule({
  id: "plausibility.hendersonHasselbalch",
  kind: "plausibility",
  status: "plausibility",
  title: {
    en: "pH, CO2 tension and bicarbonate fit each other",
    es: "pH, presión de CO2 y bicarbonato concuerdan",
  },
  rationale: {
    en: "Any two of them give the third, in health as in disease: one that does not fit is of another sample, another temperature or another unit.",
    es: "Dos de ellos dan el tercero, en salud y enfermedad: el que no concuerda es de otra muestra, otra temperatura u otra unidad.",
  },
  cannotTell: {
    en: "It does not tell which of the three. An analyzer that prints the standard bicarbonate differs by itself; 0.15 are left for that.",
    es: "No dice cuál de los tres. Un analizador que da el bicarbonato estándar difiere por sí mismo; se deja 0,15 para ello.",
  },
  applies: { settings: ["cpb", "vv", "va", "vav", "ecco2r"] },
  requires: atMost(
    magnitude(
      difference(
        signal("blood.arterial.ph"),
        sum(
          PK,
          log10(
            ratio(signal("blood.arterial.hco3"), product(CO2_MMOL_PER_L_MMHG, signal("blood.arterial.pco2"))),
          ),
        ),
      ),
    ),
    SPREAD_PH,
    0.01,
  ),
  hold_s: 180,
  severity: "info",
});
