import type { Qualifier, SignalId } from "@openperfusion/signals";
import type { Channel, Slot } from "./Channels.ts";
import { QuantityNode } from "./QuantityNode.ts";
import type { Working } from "./QuantityNode.ts";
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
export class SignalNode {
  readonly #signal: SignalWorking;
  /** As a quantity among others. */
  readonly node: QuantityNode;

  constructor(options: SignalNodeOptions) {
    this.#signal = new SignalWorking(options);
    this.node = new QuantityNode(this.#signal);
  }

  get isSilent(): boolean {
    return this.#signal.isSilent;
  }

  read(now_s: number): number {
    return this.node.read(now_s);
  }

  values(now_s: number): readonly DecidingValue[] {
    return this.node.values(now_s);
  }

  missing(now_s: number): readonly Missing[] {
    return this.node.missing(now_s);
  }

  /** When the value last read was sent; NaN where there is none. */
  get sampleTime_s(): number {
    return this.#signal.sampleTime_s;
  }
}

class SignalWorking implements Working {
  readonly #options: SignalNodeOptions;
  readonly #channel: Channel;
  readonly #qualifier: Qualifier;
  readonly #maxAge_s: number;
  #why: MissingReason | undefined = "absent";
  #slot: Slot | undefined;
  #held = Number.NaN;
  #writes = -1;
  /** The second from which what was held may be too old. */
  #expires_s = Number.POSITIVE_INFINITY;

  constructor(options: SignalNodeOptions) {
    this.#options = options;
    this.#channel = options.channel;
    this.#maxAge_s = options.maxAge_s;
    this.#qualifier = `temperatureView=${options.view}`;
  }

  get isSilent(): boolean {
    return this.#channel.slots.length === 0;
  }

  compute(now_s: number): number {
    const { writes } = this.#channel;
    if (writes === this.#writes && now_s < this.#expires_s) return this.#held;
    this.#writes = writes;
    const slot = this.#slot;
    // Nearly every second: the one source that there is has said a number again, just now.
    const isPlain = slot !== undefined && this.#channel.slots.length === 1 && slot.state === undefined;
    if (isPlain && now_s - slot.time_s <= this.#maxAge_s) {
      this.#expires_s = slot.time_s + this.#maxAge_s;
      this.#held = slot.value;
    } else {
      this.#held = this.#look(now_s);
    }
    return this.#held;
  }

  #look(now_s: number): number {
    const { stream } = this.#options;
    const maxAge_s = this.#maxAge_s;
    const { slots } = this.#channel;
    this.#expires_s = Number.POSITIVE_INFINITY;
    let found: Slot | undefined;
    let why: MissingReason = "absent";
    for (const slot of slots) {
      if (stream !== undefined && slot.stream !== stream) continue;
      if (slot.time_s === Number.NEGATIVE_INFINITY || isOverwritten(slot, slots)) continue;
      if (now_s - slot.time_s > maxAge_s) {
        if (why === "absent") why = "stale";
        continue;
      }
      this.#expires_s = Math.min(this.#expires_s, slot.time_s + maxAge_s);
      if (slot.qualifier !== undefined && slot.qualifier !== this.#qualifier) {
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

  get sampleTime_s(): number {
    return this.#slot?.time_s ?? Number.NaN;
  }

  values(now_s: number, value: number): readonly DecidingValue[] {
    if (this.#slot === undefined) return [];
    const { stream, time_s } = this.#slot;
    return [{ what: this.#options.signal, value, age_s: Math.max(0, now_s - time_s), stream }];
  }

  missing(): readonly Missing[] {
    return this.#why === undefined ? [] : [{ what: this.#options.signal, why: this.#why }];
  }
}

/** The device has since said the same in another view: what it showed before is past, however fresh. */
function isOverwritten(slot: Slot, slots: readonly Slot[]): boolean {
  if (slots.length === 1) return false;
  for (const other of slots) {
    if (other.stream === slot.stream && other.time_s > slot.time_s) return true;
  }
  return false;
}
