/** The serial line, and what may be sent on it. */
export interface Transport {
  readonly baud: number;
  readonly dataBits: 7 | 8;
  readonly parity: "none" | "even" | "odd";
  readonly stopBits: 1 | 2;
  readonly flowControl: "none" | "hardware" | "software";
  /** Levels set at opening; they never change afterwards. */
  readonly dtr: boolean;
  readonly rts: boolean;
  /** `ackOnly`: each frame is acknowledged, nothing is asked; `poll`: the device must be asked. */
  readonly direction: "listenOnly" | "ackOnly" | "poll";
  /** The exact byte strings that may be sent, code units as bytes; everything else is refused. */
  readonly allowedTx: readonly string[];
}
