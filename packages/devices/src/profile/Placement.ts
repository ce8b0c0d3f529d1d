import type { SignalId, Text } from "@openperfusion/signals";

/**
 * A channel that measures what it is put on: a clamp-on meter, a pressure input without a name. Without an answer the
 * channel keeps its own signal, the device's name for it.
 */
export interface Placement {
  /** The channel's own signal in this profile. */
  readonly channel: SignalId;
  readonly label: Text;
  /** What it may stand for; of the same quantity as the channel. */
  readonly choices: readonly SignalId[];
}
