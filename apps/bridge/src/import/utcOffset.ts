import { BridgeError } from "../BridgeError.ts";

/** How far a file's clock was ahead of UTC, as a person says it. */
export interface UtcOffset {
  /** `+02:00` */
  readonly text: string;
  readonly ahead_ms: number;
}

/** Reads `+02:00`, `-05:30` or `Z`. No zone reaches beyond 14 hours. */
export function utcOffsetOption(text: string): UtcOffset {
  if (text === "Z") return { text: "+00:00", ahead_ms: 0 };
  const [, sign, hours, minutes] = /^([+-])(\d{2}):([0-5]\d)$/.exec(text) ?? [];
  const ahead_min = Number(hours) * 60 + Number(minutes);
  if (sign === undefined || ahead_min > 14 * 60) {
    throw new BridgeError("usage", `--utc-offset must be such as +02:00, -05:30 or Z, found "${text}"`);
  }
  return { text, ahead_ms: (sign === "-" ? -ahead_min : ahead_min) * 60_000 };
}

/** What a stream says of the zone of its times, and the option by which it was told. */
export function zoneOf(offset: UtcOffset | undefined): {
  readonly clockZone: "utc" | "unspecified";
  readonly options: Readonly<Record<string, string>>;
} {
  return offset === undefined
    ? { clockZone: "unspecified", options: {} }
    : { clockZone: "utc", options: { utcOffset: offset.text } };
}
