import type { SignalId, Text } from "@openperfusion/signals";
import type { DataLine } from "./DataLine.ts";
import type { Fact } from "./Fact.ts";
import type { GoldenFrame } from "./GoldenFrame.ts";
import type { ProfileOption } from "./ProfileOption.ts";

/** What the profile has been held against; the table of supported devices is made from it. */
export const EVIDENCES = [
  "verified-on-hardware",
  "captured",
  "documented",
  "public-code",
  "template",
] as const;
export type Evidence = (typeof EVIDENCES)[number];

/** How one device speaks. Data only: one codec reads it, decodes and encodes. */
export interface DeviceProfile {
  /** `make/model`. */
  readonly id: string;
  /** Rises with every change that can change a decoded value. */
  readonly version: number;
  readonly label: Text;
  readonly evidence: Evidence;
  readonly transport: Transport;
  readonly framing: LineFraming;
  /** The format's own protection against damaged bytes. */
  readonly check: { readonly kind: "none" };
  readonly data: DataLine;
  /** Lines that carry no value, by their exact text. */
  readonly notices: readonly NoticeLine[];
  readonly titles?: TitleLine;
  readonly modes: readonly Mode[];
  readonly options: readonly ProfileOption[];
  readonly session: Session;
  readonly emission: Emission;
  readonly golden: readonly GoldenFrame[];
  readonly provenance: readonly Fact[];
  /** What no source gives. */
  readonly unknowns: readonly string[];
  /** What to look at when nothing arrives, the likeliest first. */
  readonly hints: readonly Text[];
  readonly cableNote: Text;
  readonly menuNote: Text;
}

export interface Transport {
  readonly baud: number;
  readonly dataBits: 7 | 8;
  readonly parity: "none" | "even" | "odd";
  readonly stopBits: 1 | 2;
  readonly flowControl: "none" | "hardware" | "software";
  /** Levels set at opening; they never change afterwards. */
  readonly dtr: boolean;
  readonly rts: boolean;
  readonly direction: "listenOnly" | "ackOnly" | "poll";
  /** The exact byte strings that may be sent, code units as bytes; everything else is refused. */
  readonly allowedTx: readonly string[];
}

export interface LineFraming {
  readonly kind: "line";
  /** The first is what an emulated console writes. */
  readonly lineEnds: readonly ("\r\n" | "\r")[];
  /** With its line end; a longer stretch is rejected as overlong. */
  readonly maxLength_bytes: number;
}

export interface NoticeLine {
  readonly text: string;
  readonly notice: "header" | "mode" | "event" | "blank";
  /** For an event, what happened. */
  readonly key?: string;
  /** For a mode line, the mode and the value it takes. */
  readonly mode?: string;
  readonly value?: string;
}

/** The line that names the columns: its titles must be the ones that the profile was written for. */
export interface TitleLine {
  readonly text: string;
}

/** A setting of the device that changes what values mean and is told only in passing. */
export interface Mode {
  readonly name: string;
  /** Until the device has said it in this session, and again after the connection was lost. */
  readonly initial: string;
  readonly values: readonly string[];
}

export interface Session {
  /** Time between two data lines in the setting that the menu note asks for. */
  readonly period_ms: number;
  readonly staleAfter_ms: number;
  readonly lostAfter_ms: number;
}

/** What an emulated console writes beside data lines. */
export interface Emission {
  /** A block of these lines precedes every `headerEveryLineCount` data lines; 0 means never. */
  readonly header: readonly string[];
  readonly headerEveryLineCount: number;
  /** What the device tells of itself when all is well, for a signal source that knows only the patient. */
  readonly ownValues: Readonly<Partial<Record<SignalId, number>>>;
}
