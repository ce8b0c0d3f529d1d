import { SIGNALS } from "@openperfusion/signals";
import type { SignalId, Text } from "@openperfusion/signals";
import { UNITS } from "@openperfusion/units";
import { signal } from "../../quantity/quantities.ts";
import { within } from "../../rule/conditions.ts";
import { rule } from "../../rule/Rule.ts";
import type { Rule } from "../../rule/Rule.ts";
import type { Setting } from "../../vocabulary/setting.ts";
import { MEASURES } from "./measures.ts";
import type { Mistake } from "./measures.ts";

const ALL_SETTINGS: readonly Setting[] = ["cpb", "vv", "va", "vav", "ecco2r"];
const BYPASS: readonly Setting[] = ["cpb"];

/** Longer than a flush, a zeroing or an electric disturbance. */
const HOLD_S = 30;

const GUESSES_NOTHING: Text = {
  en: "It guesses nothing and converts nothing: the value stays as it came. It finds a wrong unit, scale or column, not a wrong value in range.",
  es: "No adivina ni convierte: el valor queda como llegó. Descubre una unidad, escala o columna errónea, no un valor erróneo dentro del rango.",
};

const WHY: Readonly<Record<Mistake["kind"], (mistake: Mistake) => Text>> = {
  wholeOfParts: () => ({
    en: "A part of a whole lies between nothing and all of it.",
    es: "Una parte de un todo está entre nada y todo.",
  }),
  unit: ({ unit }) => ({
    en: `A value outside is the size of one in ${unit}, or of a patient in extremity: look at the patient first, then at the unit.`,
    es: `Un valor fuera tiene el tamaño de uno en ${unit}, o de un paciente extremo: mire primero al paciente, después la unidad.`,
  }),
  nature: () => ({
    en: "A value outside is not that of a living patient's blood or of a circuit in use: look at the patient first, then at the sample, the sensor and the column.",
    es: "Un valor fuera no es el de la sangre de un paciente vivo ni de un circuito en uso: mire primero al paciente, después la muestra, el sensor y la columna.",
  }),
};

/** Figures that no patient and no circuit has: one table, since the rules differ in nothing but numbers. */
export const RANGES: readonly Rule[] = MEASURES.map(({ id, signal: measured, low, high, mistake }) => {
  const { label, unit } = SIGNALS[measured];
  // A pH is named by its label; its unit would only repeat it.
  const symbol = unit === "[pH]" ? "" : UNITS[unit].symbol;
  const span = (of: string): string => `${low} ${of} ${high}${symbol === "" ? "" : ` ${symbol}`}`;
  return rule({
    id: `plausibility.${id}`,
    version: 2,
    kind: "plausibility",
    status: "plausibility",
    title: {
      en: `${label.en}: ${span("to")}`,
      es: `${label.es}: ${span("a").replaceAll(".", ",")}`,
    },
    rationale: WHY[mistake.kind](mistake),
    cannotTell: GUESSES_NOTHING,
    applies: { settings: measured.startsWith("pump.cardioplegia") ? BYPASS : ALL_SETTINGS },
    requires: within(signal(measured), low, high, hysteresisOf(measured)),
    hold_s: HOLD_S,
    severity: "info",
  });
});

/** The last digit of the display. */
function hysteresisOf(measured: SignalId): number {
  return 10 ** -SIGNALS[measured].decimals;
}
