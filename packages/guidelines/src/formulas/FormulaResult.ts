import type { Text } from "@openperfusion/signals";

/** Which input was refused, what it was, and what is allowed. Never a number that was clamped. */
export interface FormulaFault {
  readonly ok: false;
  readonly field: string;
  readonly found: string;
  readonly allowed: Text;
}

export type FormulaResult = { readonly ok: true; readonly value: number } | FormulaFault;

export function refuse(field: string, found: unknown, allowed: Text): FormulaFault {
  return { ok: false, field, found: printed(found), allowed };
}

/** What is allowed where only these are. */
export const oneOf = (choices: readonly string[]): Text => ({
  en: choices.join(" or "),
  es: choices.join(" o "),
});

function printed(found: unknown): string {
  if (found === undefined) return "nothing";
  if (Array.isArray(found)) return "a list";
  if (typeof found === "number" || typeof found === "boolean") return `${found}`;
  return typeof found === "string" ? JSON.stringify(found) : found === null ? "null" : `a ${typeof found}`;
}
