import { UNITS } from "@openperfusion/units";
import type { UnitCode } from "@openperfusion/units";
import type { Text } from "@openperfusion/signals";

/** What an input may be. Ours, against slips: outside, a formula gives no number. It is no recommendation. */
export interface Range {
  readonly from: number;
  readonly to: number;
  /** `from` itself is outside: the formula divides by it, or takes its logarithm. */
  readonly isOpen?: true;
  /** Published in whole numbers only, so that what lies between two bands is not ours to assign. */
  readonly isWhole?: true;
}

export function isInRange(value: number, { from, to, isOpen, isWhole }: Range): boolean {
  if (isWhole === true && !Number.isInteger(value)) return false;
  return (isOpen === true ? value > from : value >= from) && value <= to;
}

export function rangeText({ from, to, isOpen, isWhole }: Range, unit: UnitCode): Text {
  const symbol = UNITS[unit].symbol;
  const behind = symbol === "" ? "" : ` ${symbol}`;
  const whole = isWhole === true ? { en: "whole numbers, ", es: "números enteros, " } : { en: "", es: "" };
  return isOpen === true
    ? {
        en: `${whole.en}above ${from}, up to ${to}${behind}`,
        es: `${whole.es}por encima de ${from}, hasta ${to}${behind}`,
      }
    : { en: `${whole.en}${from} to ${to}${behind}`, es: `${whole.es}de ${from} a ${to}${behind}` };
}
