import type { MissingState, SignalId, Text, ValueKind } from "@openperfusion/signals";
import type { UnitCode } from "@openperfusion/units";
import type { Sentinel, Shape, StatusRule } from "./DataLine.ts";
import type { StatusAlarms } from "./DeviceAlarms.ts";
import type { OwnValues, ProfileBase } from "./DeviceProfile.ts";
import type { Confidence } from "./Fact.ts";
import type { Check, Framing } from "./Framing.ts";
import type { Items } from "./Items.ts";

/** A device that sends packets, or lines of named items: framing, check, and one template for each kind of message. */
export interface PacketProfile extends ProfileBase {
  readonly codec: "packet";
  readonly framing: Framing;
  readonly check: Check;
  /** Characters that may stand between packets, such as a line end. */
  readonly between?: string;
  /** Asked in this order; the first that fits a packet reads it. */
  readonly messages: readonly Message[];
  readonly emission: { readonly ownValues: OwnValues };
}

/** One kind of packet. Offsets count unescaped bytes of the packet, its first byte is 0; below 0 from its end. */
export interface Message {
  readonly key: string;
  readonly label: Text;
  /**
   * The whole packet, unescaped, code units as bytes, as sent when nothing is measured: what an emulated device fills
   * in. Length and check stand as any bytes of their width. It must be this message itself.
   */
  readonly template: string;
  /** What tells this message from the device's others. */
  readonly match: readonly { readonly at: number; readonly is: string }[];
  /** Longer packets than the template are this message too; what is behind is kept if a field locates it. */
  readonly mayBeLonger?: boolean;
  /** Shorter packets than the template are this message too, as far as `match` can be held against them. */
  readonly mayBeShorter?: boolean;
  /** Where a part of the packet is made of named items. */
  readonly items?: Items;
  readonly fields: readonly PacketField[];
  /** An answer may be too long for one packet: this message is its last one, and others precede it. */
  readonly parts?: Parts;
  /** In the order in which they are asked; they come before the field's own text or number. */
  readonly statusRules?: readonly StatusRule[];
  /** A listen-only device sends it by itself, every period. Answers are named by the session's requests. */
  readonly isSentByItself?: boolean;
}

/**
 * The packets of an answer before its last one. Joined, they are one frame; an answer of which a packet is missing is
 * told as notices, because what it does not hold would be read as not measured. A last packet without any item that
 * follows no part says nothing by itself.
 */
export interface Parts {
  /** Key of their message. */
  readonly message: string;
  /** Where one byte counts them from 1 on. */
  readonly number_at: number;
  /** What the last of several parts says of itself; one that is alone may say anything. */
  readonly end: { readonly at: number; readonly is: string };
  /** Bytes that all packets of one answer have in common, such as the number of its request. */
  readonly same: { readonly inPart: number; readonly inLast: number; readonly length_bytes: number };
  /** The items of a part; they stand before those of the last packet. `to` is 0 or below and counts from its end. */
  readonly from: number;
  readonly to: number;
  readonly mostParts: number;
}

export type PacketField = PacketValue | PacketClock | PacketStatus | PacketEvent;

/** Where a field stands. `key`: an item, or one of the parts of its list. */
export type Locator =
  | { readonly by: "text"; readonly at: number; readonly length_bytes: number }
  | { readonly by: "binary"; readonly at: number; readonly type: BinaryType }
  | { readonly by: "item"; readonly key: string; readonly part?: number }
  /** All bytes from `at` up to, not including, `to`, which is 0 or below and counts from the end. */
  | { readonly by: "rest"; readonly at: number; readonly to: number };

export type BinaryType =
  | "u8"
  | "i8"
  | `${"u16" | "i16" | "u32" | "i32" | "f32"}${"be" | "le"}`
  /** Two decimal digits in each byte. */
  | "bcd8"
  | "bcd16be";

export type PacketValue = TextValue | NumberValue | ObservedValue;

interface ValueBase {
  readonly role: "value";
  /** The name on the wire or in the source. */
  readonly name: string;
  readonly signal: SignalId;
  readonly kind: ValueKind;
  readonly at: Locator;
  /** Unit on the wire, or the option of the port that says which. */
  readonly unit: UnitCode | { readonly option: string };
  /** The mode that this value's meaning hangs on. */
  readonly qualifiedBy?: string;
}

/** A number written in characters. */
export interface TextValue extends ValueBase {
  /** Encoding takes the first shape that the value fits. */
  readonly shapes: readonly Shape[];
  readonly sentinels: readonly Sentinel[];
  /** Where the device writes the same text again. It is not read; when it differs, a status tells it. */
  readonly repeatedAt?: Locator;
}

/** A number in binary or in hexadecimal: value on the wire = raw · factor / divisor + offset. */
export interface NumberValue extends ValueBase {
  readonly number: {
    readonly factor?: number;
    readonly divisor?: number;
    readonly offset?: number;
    /** Raw numbers that say there is no value. */
    readonly sentinels: readonly {
      readonly raw: number;
      readonly state: MissingState;
      readonly confidence: Confidence;
    }[];
    /** Raw numbers outside are out of range. */
    readonly range?: { readonly low: number; readonly high: number };
    /** For hexadecimal text: how many digits an emulated device writes, and whether it is two's complement. */
    readonly digits?: number;
    readonly isSigned?: boolean;
  };
}

/**
 * A number with its state and its unit beside it, as ISO/IEEE 11073 observes it: two bytes of state bits, two of unit and
 * a FLOAT-Type of four. `unit` is what an emulated device writes.
 */
export interface ObservedValue extends ValueBase {
  readonly unit: UnitCode;
  readonly observed: {
    /** Asked in this order; the first bit that is set and gives a state decides, and the number is not read. */
    readonly bits: readonly ObservedBit[];
    /** A unit that is not listed makes the value invalid. */
    readonly units: readonly { readonly code: number; readonly unit: UnitCode }[];
    /** Mantissas that say there is no number, whatever the exponent. */
    readonly signs: readonly {
      readonly mantissa: number;
      readonly state: MissingState;
      readonly confidence: Confidence;
    }[];
  };
}

/** Each bit that is set is told as a status of this name, with the keys of the items that set it. */
export interface ObservedBit {
  readonly mask: number;
  readonly name: string;
  readonly gives?: MissingState;
}

/** The device's own clock, kept as sent. */
export interface PacketClock {
  readonly role: "clock";
  readonly at: Locator;
  /**
   * `seconds since 1970`, which is a binary number whose zone no source tells, or how it is written: of YYYY YY MM MMM
   * MMM[de] DD HH hh SS AM, as in `DD-MMM-YY hh:MM:SS AM`; MM is the month and, behind the hours, the minute.
   */
  readonly format: string;
}

/** Told beside the values, never as one: flags, identity, a qualifier, bytes whose scale no source gives. */
export interface PacketStatus {
  readonly role: "status";
  readonly name: string;
  readonly at: Locator;
  /** Characters as sent, or the bytes in hexadecimal. */
  readonly as: "text" | "hex";
  /** Named groups of bits of the number, as far as they are documented. */
  readonly bits?: readonly { readonly name: string; readonly shift: number; readonly mask: number }[];
  readonly alarms?: StatusAlarms;
}

/** A place that says that something happened. */
export interface PacketEvent {
  readonly role: "event";
  readonly at: Locator;
  /** Text → key; a text that is not listed is an unknown marker, `quiet` is no event. */
  readonly quiet: string;
  /** The markers may stand anywhere in the text, among flags of another meaning: these are no unknown markers. */
  readonly isWithin?: boolean;
  readonly markers: readonly { readonly marker: string; readonly key: string; readonly label: Text }[];
}
