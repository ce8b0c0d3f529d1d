import type { SignalId } from "@openperfusion/signals";
import type { Channel, Slot } from "./Channels.ts";
import { QuantityNode } from "./QuantityNode.ts";
import type { DecidingValue, Missing, MissingReason } from "./Verdict.ts";

interface SignalNodeOptions {
  readonly signal: SignalId;
  readonly channel: Channel;
  readonly maxAge_s: number;
  /** A source that does not qualify its values, such as a laboratory, is taken to state them so. */
  readonly view: "37C" | "actual";
  /** Who speaks for it where several do. */
  readonly stream: string | undefined;
}

/** A signal as it stands now: one fresh source, of the right view, or the reason why there is no number. */
export class SignalNode extends QuantityNode {
  readonly #options: SignalNodeOptions;
  #why: MissingReason | undefined = "absent";
  #slot: Slot | undefined;

  constructor(options: SignalNodeOptions) {
    super();
    this.#options = options;
  }

  protected compute(now_s: number): number {
    const { channel, maxAge_s, stream, view } = this.#options;
    let found: Slot | undefined;
    let why: MissingReason = "absent";
    for (const slot of channel.slots) {
      if (stream !== undefined && slot.stream !== stream) continue;
      if (slot.time_s === Number.NEGATIVE_INFINITY || isOverwritten(slot, channel.slots)) continue;
      if (now_s - slot.time_s > maxAge_s) {
        if (why === "absent") why = "stale";
      } else if (slot.qualifier !== undefined && slot.qualifier !== `temperatureView=${view}`) {
        why = "view";
      } else if (found !== undefined) {
        return this.#lack("ambiguous");
      } else {
        found = slot;
      }
    }
    if (found === undefined) return this.#lack(why);
    if (found.state !== undefined) return this.#lack(found.state);
    this.#why = undefined;
    this.#slot = found;
    return found.value;
  }

  #lack(why: MissingReason): number {
    this.#why = why;
    this.#slot = undefined;
    return Number.NaN;
  }

  /** When the value last read was sent; NaN where there is none. */
  get sampleTime_s(): number {
    return this.#slot?.time_s ?? Number.NaN;
  }

  values(now_s: number): readonly DecidingValue[] {
    const value = this.read(now_s);
    if (this.#slot === undefined) return [];
    const { stream, time_s } = this.#slot;
    return [{ what: this.#options.signal, value, age_s: Math.max(0, now_s - time_s), stream }];
  }

  missing(now_s: number): readonly Missing[] {
    this.read(now_s);
    return this.#why === undefined ? [] : [{ what: this.#options.signal, why: this.#why }];
  }
}

/** The device has since said the same in another view: what it showed before is past, however fresh. */
function isOverwritten(slot: Slot, slots: readonly Slot[]): boolean {
  for (const other of slots) {
    if (other.stream === slot.stream && other.time_s > slot.time_s) return true;
  }
  return false;
}
