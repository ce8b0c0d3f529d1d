/** How a device marks where a packet begins and ends. Offsets count bytes of the packet, its first byte is 0. */
export type Framing = LineEnds | StartEnd | LengthPrefixed | FixedLength | Flagged | ModbusRtu;

/** A text line; a bare LF ends a line only where it is listed. */
export interface LineEnds {
  readonly kind: "line";
  /** The first is what an emulated device writes. */
  readonly lineEnds: readonly ("\r\n" | "\r" | "\n")[];
  /** The device writes nothing but what can be printed: a line with any other byte is noise. */
  readonly isPrintable?: boolean;
  /** With its line end. */
  readonly maxLength_bytes: number;
}

/** What framings of packets have in common. */
interface Paced {
  /**
   * The longest pause within a packet: after a longer one, what came before it is no part of what comes. Held against the
   * times at which chunks came, so it must be longer than a USB adapter gathers bytes (16 ms) and shorter than the
   * device's own pause between two packets. Bytes whose time nobody knows count as one run, and a pause that the host
   * hid, because it handed over the bytes before and behind it at once, can't be seen.
   */
  readonly interByte_ms?: number;
}

/** `start` … `end`, then `trailer_bytes` more (a check, a line end). The end mark may not stand in between. */
export interface StartEnd extends Paced {
  readonly kind: "startEnd";
  /** Any one of these characters. */
  readonly start: string;
  readonly end: string;
  readonly trailer_bytes: number;
  readonly maxLength_bytes: number;
  /**
   * Bytes that belong to another channel of the device and may stand anywhere, even within a packet: those with all
   * bits of `mask` set, and the listed ones. They are taken out before the packet is read.
   */
  readonly interleaved?: { readonly mask: number; readonly bytes: string };
}

/** Where a packet says how long it is. */
export interface LengthField {
  readonly offset: number;
  readonly width_bytes: 1 | 2 | 4;
  readonly radix: "bigEndian" | "littleEndian" | "asciiHex";
  /** The length is that of the whole packet, or of its data: then `around_bytes` are not counted in it. */
  readonly counts: "packet" | "data";
}

/** The packet says how long it is. */
export interface LengthPrefixed extends Paced {
  readonly kind: "lengthPrefixed";
  /** First bytes of the device's packets, any one of these characters. */
  readonly starts: string;
  readonly length: LengthField;
  /** Bytes before and behind the data. */
  readonly around_bytes: number;
  /** What the packet must end with. */
  readonly end?: string;
  readonly minLength_bytes: number;
  readonly maxLength_bytes: number;
}

/** Every packet is as long as every other. */
export interface FixedLength extends Paced {
  readonly kind: "fixedLength";
  readonly start: string;
  readonly length_bytes: number;
}

/**
 * Packets between flag bytes, with an escape for flags among the data: an escaped byte is sent as `escape` and then the
 * byte XOR `xor`. `begin` and `end` may be the same byte; a flag may then both end one packet and begin the next.
 */
export interface Flagged extends Paced {
  readonly kind: "flagged";
  readonly begin: number;
  readonly end: number;
  readonly escape: number;
  readonly xor: number;
  readonly minLength_bytes: number;
  /** Unescaped, without the flags. */
  readonly maxLength_bytes: number;
  /** A packet that says another length than it has is none; `around_bytes` are those before and behind the data. */
  readonly length?: LengthField & { readonly around_bytes: number };
}

/** Answers of one Modbus server to functions 3 and 4: address, function, count of bytes, data, CRC. */
export interface ModbusRtu extends Paced {
  readonly kind: "modbusRtu";
  readonly server: number;
}

/** A format's own protection against damaged bytes. Places below 0 count from the packet's end. */
export type Check =
  | { readonly kind: "none" }
  /** A check stands there, but no source says how it is made: it is kept as sent. */
  | { readonly kind: "unknown"; readonly at: number; readonly length_bytes: number }
  | KnownCheck;

export interface KnownCheck {
  readonly kind: "sum8" | "complementSum8" | "xor8" | "crc8" | "crc16";
  /** For CRCs: the polynomial in normal form, and whether bits enter and leave reflected. */
  readonly polynomial?: number;
  readonly isReflected?: boolean;
  readonly initial?: number;
  readonly finalXor?: number;
  readonly encoding: "binary" | "bigEndian" | "littleEndian" | "hexUpper" | "hexAny";
  /** Where the check stands. */
  readonly at: number;
  /** The bytes that it covers: from the first up to, not including, the second place. */
  readonly covers: readonly [from: number, to: number];
  /**
   * Where a source's words leave the first byte or the last open: the other range. Packets pass by the range that fits
   * more often; a status tells when it is this one. Until the first whole packet, damage is missed twice as often.
   */
  readonly orCovers?: readonly [from: number, to: number];
  /** `require`: a packet that fails is rejected. `warn`: it is read, and the failure told beside its values. */
  readonly policy: "require" | "warn";
}
