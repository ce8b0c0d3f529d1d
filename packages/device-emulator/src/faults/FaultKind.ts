/** What follows a fault's time in its text. */
export interface FaultExtra {
  /** Its field in a `Fault` and in a scenario file. */
  readonly name: "count" | "length" | "for_s" | "by_s" | "byPerHour_s" | "to_s" | "settings";
  /** Taken when nothing follows; the line settings have none. */
  readonly otherwise?: number;
  /** The smallest that is allowed; no limit unless told. */
  readonly min?: number;
}

/** What a device must have for a fault to be possible. */
export type FaultNeed =
  | "checksum"
  | "length field"
  | "header"
  | "keys"
  | "modes"
  | "units to choose"
  | "acknowledgments"
  | "clock";

interface FaultInfo {
  /** One line for a table. */
  readonly does: string;
  readonly extra?: FaultExtra;
  readonly needs?: FaultNeed;
  /** Changes what a console says; a recording has been said already. */
  readonly isOfContent?: true;
}

type Named<Name> = FaultExtra & { readonly name: Name };
const counted = (otherwise: number): Named<"count"> => ({ name: "count", otherwise, min: 1 });
const lasting = (otherwise: number): Named<"for_s"> => ({ name: "for_s", otherwise, min: 0.001 });

/**
 * The whole menu. A fault of one line takes the first line or packet with values that begins at its time or later.
 */
export const FAULTS = {
  "cut-mid-frame": { does: "the line ends in the middle, and the next follows" },
  "flipped-bit": { does: "one bit of the line is the other way round" },
  "dropped-bytes": {
    does: "bytes of the line are lost, as by an overrun of the receiver",
    extra: counted(3),
  },
  "duplicated-bytes": { does: "bytes of the line arrive twice", extra: counted(3) },
  "duplicate-frame": { does: "the line arrives so many times more", extra: counted(1) },
  "noise-burst": { does: "random bytes before the line, as from electrocautery", extra: counted(40) },
  "nul-burst": { does: "NUL bytes before the line; a break on the line is read as one", extra: counted(1) },
  "checksum-error": { does: "one bit is wrong that the checksum covers", needs: "checksum" },
  "length-lie": {
    does: "the packet says that it is so long",
    extra: { name: "length", otherwise: 65_535, min: 0 },
    needs: "length field",
  },
  "lost-ack": {
    does: "the console did not hear that its packet arrived, and repeats it",
    needs: "acknowledgments",
  },
  "stale-line": { does: "the line waits in a buffer and is handed over right before the next" },
  fragmented: { does: "the adapter hands over each byte by itself", extra: lasting(30) },
  "merged-frames": {
    does: "the adapter holds all bytes back, and hands them over at once",
    extra: lasting(2),
  },
  "line-settings": {
    does: "the console's own line is set so from then on: another rate or parity than the reader's",
    extra: { name: "settings" },
  },
  silence: { does: "nothing leaves; the console goes on, and what it said is gone", extra: lasting(30) },
  unplug: {
    does: "the plug is out; a pseudo-terminal comes back under another name",
    extra: lasting(5),
  },
  reboot: {
    does: "off in the middle of a line, then a banner, headers and modes as at switch-on",
    extra: lasting(20),
  },
  "header-block": { does: "a block of header lines out of turn", needs: "header", isOfContent: true },
  "event-burst": {
    does: "so many keys are pressed in the same second",
    extra: counted(2),
    needs: "keys",
    isOfContent: true,
  },
  "unknown-marker": { does: "a line with a marker that nobody knows", needs: "keys", isOfContent: true },
  "mode-change": { does: "somebody changes a mode that the device tells", needs: "modes", isOfContent: true },
  "unit-change": {
    does: "somebody changes the units, and the device does not tell",
    needs: "units to choose",
    isOfContent: true,
  },
  "clock-offset": {
    does: "somebody sets the device's clock forward, or back: 3600s for summer time",
    extra: { name: "by_s", otherwise: 3600 },
    needs: "clock",
    isOfContent: true,
  },
  "clock-drift": {
    does: "the device's clock goes wrong by so much in an hour",
    extra: { name: "byPerHour_s", otherwise: 60 },
    needs: "clock",
    isOfContent: true,
  },
  "clock-set": {
    does: "the clock shows this second since 1970, or since midnight: 0s is 1970, 86395s shortly before midnight",
    extra: { name: "to_s", otherwise: 0, min: 0 },
    needs: "clock",
    isOfContent: true,
  },
  "sentinel-storm": { does: "no value is in its range", extra: lasting(60), isOfContent: true },
} as const satisfies Record<string, FaultInfo>;

export type FaultKind = keyof typeof FAULTS;

export const FAULT_KINDS = Object.keys(FAULTS) as readonly FaultKind[];

/** The table's row, without the exact type. */
export function faultInfo(kind: FaultKind): FaultInfo {
  return FAULTS[kind];
}
