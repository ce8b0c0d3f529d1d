/** What `bridge emulate` was told. */
export interface EmulateOptions {
  readonly device: readonly string[];
  readonly port: string;
  readonly option: readonly string[];
  /** `CHANNEL=SIGNAL`, or `DEVICE/CHANNEL=SIGNAL`. */
  readonly placement: readonly string[];
  readonly assembly: string;
  readonly patient: string;
  readonly seed: number;
  readonly speed: number;
  readonly scenario?: string;
  readonly fault: readonly string[];
  readonly event: readonly string[];
  readonly mode: readonly string[];
  readonly set: readonly string[];
  readonly at: readonly string[];
  /** `DEVICE=FILE`, or `FILE` where there is one device. */
  readonly recording: readonly string[];
  readonly link?: string;
  readonly log?: string;
  readonly receivedLog?: string;
}
