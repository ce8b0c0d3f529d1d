import { parseLineSettings } from "../uart/LineSettings.ts";
import type { LineSettings } from "../uart/LineSettings.ts";
import { FAULT_KINDS, faultInfo } from "./FaultKind.ts";
import type { FaultExtra, FaultKind, FAULTS } from "./FaultKind.ts";

type ExtraOf<Kind extends FaultKind> = (typeof FAULTS)[Kind] extends {
  readonly extra: { readonly name: infer Name extends FaultExtra["name"] };
}
  ? { readonly [Field in Name]: Name extends "settings" ? LineSettings : number }
  : unknown;

/** A bad day as a value; several make a worse one. `at_s` is a time of the simulation. `FAULTS` tells what each does. */
export type Fault = {
  [Kind in FaultKind]: { readonly kind: Kind; readonly at_s: number } & ExtraOf<Kind>;
}[FaultKind];

const SHAPE = /^([a-z-]+)@(\d+(?:\.\d+)?)s(?::(.+))?$/;

/**
 * Reads one fault: `kind@time`, with `:count`, `:seconds` or `:settings` where the kind has one.
 * `cut-mid-frame@30s`, `dropped-bytes@30s:5`, `silence@60s:20s`, `clock-offset@0s:-1143s`, `line-settings@9s:19200-7E1`.
 * Throws RangeError that names what was found and what is allowed.
 */
export function parseFault(text: string): Fault {
  const [, name, at, given] = SHAPE.exec(text) ?? [];
  const kind = FAULT_KINDS.find((known) => known === name);
  if (kind === undefined) {
    throw new RangeError(
      `A fault reads like silence@60s:20s, of the kinds ${FAULT_KINDS.join(", ")}; found ${JSON.stringify(text)}`,
    );
  }
  const { extra } = faultInfo(kind);
  if (extra === undefined) {
    if (given !== undefined)
      throw new RangeError(`Fault ${kind} takes only a time; found ${JSON.stringify(text)}`);
    return { kind, at_s: Number(at) } as Fault;
  }
  return { kind, at_s: Number(at), [extra.name]: extraValue(kind, extra, given, text) } as unknown as Fault;
}

const isSeconds = ({ name }: FaultExtra): boolean => name.endsWith("_s");

function extraValue(
  kind: FaultKind,
  extra: FaultExtra,
  given: string | undefined,
  text: string,
): number | LineSettings {
  if (extra.name === "settings") return parseLineSettings(given ?? "");
  if (given === undefined) return extra.otherwise ?? 0;
  const [, digits, unit] = /^(-?\d+(?:\.\d+)?)(s?)$/.exec(given) ?? [];
  const value = Number(digits);
  const isInRange = value >= (extra.min ?? Number.NEGATIVE_INFINITY);
  const isRightKind = isSeconds(extra) ? unit === "s" : unit === "" && Number.isInteger(value);
  if (isInRange && isRightKind) return value;
  const allowed = isSeconds(extra)
    ? `seconds${(extra.min ?? 0) > 0 ? " above 0" : ""}, written like 20s`
    : `a count of bytes${(extra.min ?? 0) > 0 ? " above 0" : " from 0"}`;
  const what = extra.name === "count" && kind.endsWith("-frame") ? "a count above 0" : allowed;
  throw new RangeError(`Fault ${kind} takes ${what}; found ${JSON.stringify(text)}`);
}
