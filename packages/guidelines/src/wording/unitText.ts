import { SIGNALS } from "@openperfusion/signals";
import type { SignalId } from "@openperfusion/signals";
import { isUnitCode, UNITS } from "@openperfusion/units";
import type { Quantity } from "../quantity/Quantity.ts";
import type { Condition } from "../rule/Condition.ts";
import { EVENTS } from "../vocabulary/event.ts";
import type { EventId } from "../vocabulary/event.ts";
import { isPerWeight, namedQuantity } from "./namedQuantities.ts";

const PATIENT_UNITS = { age_years: "a", weight_kg: "kg", height_cm: "cm", bsa_m2: "m²" } as const;

/** The unit that a quantity is printed in; empty where it has none or where it is made of several. */
export function unitText(quantity: Quantity): string {
  const named = namedQuantity(quantity);
  if (named !== undefined) return named.unit;
  if (isPerWeight(quantity)) return "mL/min/kg";
  switch (quantity.kind) {
    case "signal":
    case "derived":
    case "ifFitted":
      return signalUnit(quantity.signal);
    case "sampleStep":
      return quantity.figure === "size" ? signalUnit(quantity.signal) : "s";
    case "systemicFlow":
      return "L/min";
    case "patient":
      return PATIENT_UNITS[quantity.what];
    case "constant":
    case "log10":
      return "";
    case "sum":
    case "difference":
    case "least":
    case "greatest":
      return quantity.of.map(unitText).find((unit) => unit !== "") ?? "";
    case "product": {
      const units = quantity.of.map(unitText).filter((unit) => unit !== "");
      if (units.length !== 1) return "";
      const isThousandfold = quantity.of.some((of) => of.kind === "constant" && of.value === 1000);
      return units[0] === "L/min" && isThousandfold ? "mL/min" : units[0]!;
    }
    case "ratio":
      return ratioUnit(unitText(quantity.of[0]!), quantity.of[1]!);
    case "magnitude":
    case "atMoment":
    case "baseline":
      return unitText(quantity.of);
    case "window":
      return quantity.figure === "slopePerMinute" ? `${unitText(quantity.of)}/min` : unitText(quantity.of);
    case "areaBelow":
      return `${unitText(quantity.of)}·min`;
    case "timeSince":
      return "s";
    case "total":
    default:
      return eventUnit(quantity.event);
  }
}

/** The unit of how far a condition is missed; empty where its limits differ in it. */
export function excessUnit(condition: Condition): string {
  const units = new Set(limitUnits(condition));
  return units.size === 1 ? [...units][0]! : "";
}

function limitUnits(condition: Condition): readonly string[] {
  if (condition.kind === "compare") return [unitText(condition.of)];
  if (condition.kind === "not") return limitUnits(condition.of);
  return condition.kind === "all" || condition.kind === "any" ? condition.of.flatMap(limitUnits) : [];
}

/** The unit of an event's amount; empty where it carries none. */
export function eventUnit(event: EventId): string {
  const kind = EVENTS[event];
  return "unit" in kind && isUnitCode(kind.unit) ? UNITS[kind.unit].symbol : "";
}

export function signalUnit(signal: SignalId): string {
  const { unit } = SIGNALS[signal];
  // A pH is named by its label; its unit would only repeat it.
  return unit === "[pH]" ? "" : UNITS[unit].symbol;
}

function ratioUnit(over: string, under: Quantity): string {
  const unit = unitText(under);
  if (over === unit) return "";
  return over !== "" && (unit === "kg" || unit === "m²") ? `${over}/${unit}` : "";
}
