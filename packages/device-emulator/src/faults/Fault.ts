/**
 * A bad day as a value; several make a worse one. `at_s` is a time of the simulation; a fault of one line takes the
 * first data line that begins then or later.
 */
export type Fault =
  /** The line's end never leaves: plug pulled, or console rebooted, in mid-line. */
  | { readonly kind: "cut-mid-frame"; readonly at_s: number }
  /** One bit of the line is the other way round. */
  | { readonly kind: "flipped-bit"; readonly at_s: number }
  /** Bytes of the line are lost, as by an overrun of the receiver. */
  | { readonly kind: "dropped-bytes"; readonly at_s: number; readonly count: number }
  /** Bytes of the line arrive twice. */
  | { readonly kind: "duplicated-bytes"; readonly at_s: number; readonly count: number }
  /** Random bytes before the line, as from electrocautery. */
  | { readonly kind: "noise-burst"; readonly at_s: number; readonly count: number }
  /** Nothing leaves; the console goes on and what it said is gone. */
  | { readonly kind: "silence"; readonly at_s: number; readonly for_s: number }
  /** The line is held back and handed over right before the next one, as an operating system does at open. */
  | { readonly kind: "stale-line"; readonly at_s: number }
  /** Somebody sets the device's clock. */
  | { readonly kind: "clock-offset"; readonly at_s: number; readonly by_s: number }
  /** Every value is out of its range. */
  | { readonly kind: "sentinel-storm"; readonly at_s: number; readonly for_s: number };

export type FaultKind = Fault["kind"];

/** What follows the time in the text of a fault, and its value when nothing follows. */
const EXTRAS = {
  "cut-mid-frame": undefined,
  "flipped-bit": undefined,
  "dropped-bytes": { name: "count", otherwise: 3 },
  "duplicated-bytes": { name: "count", otherwise: 3 },
  "noise-burst": { name: "count", otherwise: 40 },
  silence: { name: "for_s", otherwise: 30 },
  "stale-line": undefined,
  "clock-offset": { name: "by_s", otherwise: 3600 },
  "sentinel-storm": { name: "for_s", otherwise: 60 },
} as const satisfies Record<FaultKind, { readonly name: string; readonly otherwise: number } | undefined>;

export const FAULT_KINDS = Object.keys(EXTRAS) as readonly FaultKind[];

const SHAPE = /^([a-z-]+)@(\d+(?:\.\d+)?)s(?::(-?\d+(?:\.\d+)?)(s?))?$/;

/**
 * Reads one fault: `kind@time`, with `:count` or `:seconds` where the kind has one.
 * `cut-mid-frame@30s`, `dropped-bytes@30s:5`, `silence@60s:20s`, `clock-offset@0s:-1143s`.
 * Throws RangeError that names what was found and what is allowed.
 */
export function parseFault(text: string): Fault {
  const found = SHAPE.exec(text);
  const kind = FAULT_KINDS.find((known) => known === found?.[1]);
  if (found === null || kind === undefined) {
    throw new RangeError(
      `A fault reads like silence@60s:20s, of the kinds ${FAULT_KINDS.join(", ")}; found ${JSON.stringify(text)}`,
    );
  }
  const extra: { readonly name: string; readonly otherwise: number } | undefined = EXTRAS[kind];
  const given = found[3];
  if (extra === undefined) {
    if (given !== undefined)
      throw new RangeError(`Fault ${kind} takes only a time; found ${JSON.stringify(text)}`);
    return { kind, at_s: Number(found[2]) } as Fault;
  }
  const value = given === undefined ? extra.otherwise : Number(given);
  const isSeconds = extra.name !== "count";
  const isAllowed = isSeconds ? kind === "clock-offset" || value > 0 : Number.isInteger(value) && value > 0;
  if (!isAllowed || (given !== undefined && isSeconds !== (found[4] === "s"))) {
    const allowed = isSeconds ? "seconds, written like 20s" : "a count of bytes above 0";
    throw new RangeError(`Fault ${kind} takes ${allowed}; found ${JSON.stringify(text)}`);
  }
  return { kind, at_s: Number(found[2]), [extra.name]: value } as unknown as Fault;
}
