import type { Text } from "@openperfusion/signals";
import type { Known } from "./Fact.ts";

/** Connectors and their number of contacts. */
export const CONNECTORS = { "DE-9": 9, "RJ-45": 8 } as const;
export type Connector = keyof typeof CONNECTORS;

export type Gender = "female" | "male";

/** What a contact does, seen from the device that it belongs to: `output` is the line on which that device sends. */
export const PIN_ROLES = [
  "output",
  "input",
  "ground",
  "requestToSend",
  "clearToSend",
  "terminalReady",
  "setReady",
  "carrierDetect",
  "ringIndicator",
  "notConnected",
] as const;
export type PinRole = (typeof PIN_ROLES)[number];

/** The port on the console. */
export interface ConsolePort {
  readonly name: Text;
  readonly level: Known<"RS-232" | "UART 3.3 V">;
  readonly connector: Known<Connector>;
  /** Of the console's own connector; the cable's plug is the other one. */
  readonly gender: Known<Gender>;
  /** By contact number; a contact that is not listed is unknown, and nothing may be wired to it. */
  readonly pins: Readonly<Record<number, Known<PinRole>>>;
  /** The console sends only while its handshake inputs are held; the plug then loops its own outputs back. */
  readonly wantsHandshake: Known<boolean>;
  /** The console is silent until it is asked, so a cable that only receives carries nothing by itself. */
  readonly isSilentUnasked: Known<boolean>;
}

/** A place where a wire may end: a contact, or a terminal of the isolator. */
export interface WireEnd {
  readonly at: "console" | "isolatorConsoleSide" | "isolatorComputerSide" | "computer";
  readonly contact: number | "data" | "ground";
}

export interface Wire {
  readonly from: WireEnd;
  readonly to: WireEnd;
}

/** `loops` are contacts joined inside the plug on the console's side; nothing of them leaves the plug. */
export interface Wiring {
  readonly wires: readonly Wire[];
  readonly loops: readonly (readonly number[])[];
}

/** A cable from one port of a console to the 9-contact male connector of a computer or a USB adapter. */
export interface Cable {
  /** The name of its file and of its drawings. */
  readonly id: string;
  readonly label: Text;
  readonly port: ConsolePort;
  readonly kind: Known<"straight" | "null modem" | "custom">;
  /** Nothing can reach the console: the computer's transmit contact is not wired. */
  readonly receiveOnly: Wiring | "unknown";
  /** For a console that must be asked or answered; `never` for one that is only listened to. */
  readonly twoWay: Wiring | "unknown" | "never";
  readonly notes: readonly Text[];
}
