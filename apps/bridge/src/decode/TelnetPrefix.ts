const IAC = 0xff;
const COMMANDS: Readonly<Record<number, string>> = { 0xfb: "WILL", 0xfc: "WONT", 0xfd: "DO", 0xfe: "DONT" };

/** Options that serial device servers negotiate (RFC 856, 857, 858, 885, 1091, 2217). */
const OPTIONS: Readonly<Record<number, string>> = {
  0: "BINARY",
  1: "ECHO",
  3: "SUPPRESS-GO-AHEAD",
  24: "TERMINAL-TYPE",
  25: "END-OF-RECORD",
  44: "COM-PORT-OPTION",
};

/** Said wherever a port shows what is wrong. */
export const TELNET_PROBLEM =
  "the serial device server speaks telnet (its negotiation is recorded and not answered); set its port to raw TCP";

export interface TelnetNegotiation {
  readonly length: number;
  /** Such as `IAC DO ECHO`. */
  readonly text: string;
}

/**
 * Finds telnet's negotiation (three bytes: IAC, command, option) at the beginning of a connection. Only there: further on
 * the same bytes may be a device's own. Whatever does not go on as a negotiation is given back untouched.
 */
export class TelnetPrefix {
  #held: number[] = [];

  /** Bytes that look like the beginning of a negotiation. */
  get held(): Uint8Array {
    return Uint8Array.from(this.#held);
  }

  /**
   * Takes bytes up to the first that is no part of a negotiation. `rest` undefined: there may be more to come;
   * otherwise the prefix is over and `rest` goes to the device's decoder.
   */
  consume(chunk: Uint8Array): {
    readonly found: readonly TelnetNegotiation[];
    readonly rest: Uint8Array | undefined;
  } {
    const found: TelnetNegotiation[] = [];
    for (let at = 0; at < chunk.length; at++) {
      const byte = chunk[at] as number;
      const isFitting = [byte === IAC, COMMANDS[byte] !== undefined, true][this.#held.length];
      if (isFitting !== true) {
        const rest = Uint8Array.from([...this.#held, ...chunk.subarray(at)]);
        this.#held = [];
        return { found, rest };
      }
      this.#held.push(byte);
      if (this.#held.length === 3) {
        const command = COMMANDS[this.#held[1] as number] as string;
        found.push({ length: 3, text: `IAC ${command} ${OPTIONS[byte] ?? `OPTION-${byte}`}` });
        this.#held = [];
      }
    }
    return { found, rest: undefined };
  }

  /** The connection ended: gives back what was begun. */
  end(): Uint8Array {
    const held = this.held;
    this.#held = [];
    return held;
  }
}
