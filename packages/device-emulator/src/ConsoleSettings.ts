import type { ProfileOptions } from "@openperfusion/devices";
import type { SignalSource } from "@openperfusion/signals";
import type { ConsoleEvent } from "./ConsoleEvent.ts";
import type { Fault } from "./faults/Fault.ts";

export interface ConsoleSettings {
  readonly options?: ProfileOptions;
  /** What the console is wired to; asked at the time of each data line. */
  readonly source: SignalSource;
  /** Seconds since midnight that the device's clock shows at time 0; 0 unless told. */
  readonly startClock_s?: number;
  /** Value of each mode at switch-on; a mode that is not named is said by no line until an event sets it. */
  readonly modes?: Readonly<Record<string, string>>;
  readonly events?: readonly ConsoleEvent[];
  /** Of these, the console itself shows those that change what it says: its clock and its sentinels. */
  readonly faults?: readonly Fault[];
}
