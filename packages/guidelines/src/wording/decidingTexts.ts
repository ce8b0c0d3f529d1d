import { isSignalId, SIGNALS } from "@openperfusion/signals";
import type { Text } from "@openperfusion/signals";
import type { DecidingValue } from "../evaluate/Verdict.ts";
import { EVENTS } from "../vocabulary/event.ts";
import type { EventId } from "../vocabulary/event.ts";
import { FACTS } from "../vocabulary/facts.ts";
import { nameOf } from "./nameOf.ts";
import { durationText, numberText } from "./numberText.ts";
import { eventUnit, signalUnit } from "./unitText.ts";

/** A number that decided, with its name in words and its value with unit. */
export interface DecidingText {
  readonly name: Text;
  readonly value: Text;
  readonly age_s?: number;
  readonly stream?: string;
}

/** Steps of a formula that have no name of their own. */
const STEPS: ReadonlySet<string> = new Set([
  "sum",
  "difference",
  "product",
  "ratio",
  "least",
  "greatest",
  "magnitude",
  "log10",
]);
const JUDGED: Text = { en: "Number that was judged", es: "Número que se juzgó" };
const PATIENT_UNITS: Readonly<Record<string, string>> = {
  age_years: "a",
  weight_kg: "kg",
  height_cm: "cm",
  bsa_m2: "m²",
  systemicFlow: "L/min",
};
const YES: Text = { en: "yes", es: "sí" };
const NO: Text = { en: "no", es: "no" };

/** The numbers behind a verdict, for people: each once, and of a formula's nameless steps only the result. */
export function decidingTexts(values: readonly DecidingValue[]): readonly DecidingText[] {
  const seen = new Set<string>();
  return values.flatMap(({ what, value, age_s, stream }, i) => {
    if (what === "constant" || (STEPS.has(what) && i > 0)) return [];
    const key = `${what}|${value}|${stream ?? ""}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [
      {
        name: STEPS.has(what) ? JUDGED : nameOf(what),
        value: valueText(what, value),
        ...(age_s === undefined ? {} : { age_s }),
        ...(stream === undefined ? {} : { stream }),
      },
    ];
  });
}

function valueText(what: string, value: number): Text {
  const isStatement = Object.hasOwn(FACTS, what) || what.includes(" → ");
  const isNoted = Object.hasOwn(EVENTS, what) && eventUnit(what as EventId) === "" && value <= 1;
  if (isStatement || isNoted) return value === 1 ? YES : NO;
  if (what === "timeSince" || what === "sampleInterval") return same(durationText(Math.round(value)));
  return same(`${digits(what, value)} ${unitOf(what)}`.trim());
}

function digits(what: string, value: number): string {
  return isSignalId(what) ? value.toFixed(SIGNALS[what].decimals).replace("-", "−") : numberText(value);
}

function unitOf(what: string): string {
  if (isSignalId(what)) return signalUnit(what);
  if (Object.hasOwn(EVENTS, what)) return eventUnit(what as EventId);
  return PATIENT_UNITS[what] ?? "";
}

const same = (text: string): Text => ({ en: text, es: text });
