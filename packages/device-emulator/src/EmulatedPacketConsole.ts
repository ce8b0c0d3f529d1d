import { makesFrames, PacketEncoder, textOf, valuesOf } from "@openperfusion/devices";
import type { Message, PacketProfile } from "@openperfusion/devices";
import type { ConsoleSettings } from "./ConsoleSettings.ts";
import type { ConsoleLine } from "./ConsoleLine.ts";
import { clockShift_s, stormState } from "./faults/contentFaults.ts";

/** What a device that must be asked holds of a request that has not wholly come. */
const LONGEST_REQUEST_BYTES = 256;

/**
 * An emulated device that speaks in packets: it sends by itself what its profile says, and answers what it is asked.
 * Anything that is no request of the profile is left unanswered, as the device would, and counted by whoever holds the port.
 */
export class EmulatedPacketConsole {
  readonly profile: PacketProfile;
  readonly #encoder: PacketEncoder;
  readonly #settings: ConsoleSettings;
  readonly #own: readonly Message[];
  /** A device that must be woken is silent until somebody asks. */
  #wokenAt_s: number | undefined;
  #periodCount = 0;
  #heard = "";
  /** Answers that were asked for and not given yet. */
  #due: ConsoleLine[] = [];

  /** Throws RangeError for a missing option, or an event: packets have no keys and modes. */
  constructor(profile: PacketProfile, settings: ConsoleSettings) {
    this.profile = profile;
    this.#encoder = new PacketEncoder(profile, settings.options);
    this.#settings = settings;
    this.#own = profile.messages.filter(({ isSentByItself }) => isSentByItself === true);
    if (profile.transport.direction !== "poll") this.#wokenAt_s = 0;
    const [event] = settings.events ?? [];
    if (event !== undefined)
      throw new RangeError(`${profile.id} has no keys and no modes; found ${event.kind}`);
  }

  /** What is due up to and including `now_s` and was not given yet, in order. */
  advance(now_s: number): readonly ConsoleLine[] {
    const lines = this.#due.filter(({ time_s }) => time_s <= now_s);
    this.#due = this.#due.filter(({ time_s }) => time_s > now_s);
    for (;;) {
      const time_s =
        (this.#wokenAt_s ?? Infinity) + (this.#periodCount * this.profile.session.period_ms) / 1000;
      if (this.#own.length === 0 || time_s > now_s) break;
      this.#periodCount++;
      lines.push(...this.#own.map((message) => this.#say(message, time_s)));
    }
    return lines.toSorted((a, b) => a.time_s - b.time_s);
  }

  /** Bytes came from the other side. A request, wherever in them, is answered at once. */
  receive(bytes: Uint8Array, now_s: number): void {
    const { session, transport, messages } = this.profile;
    this.#heard = (this.#heard + textOf(bytes)).slice(-LONGEST_REQUEST_BYTES);
    for (const { tx, answers } of session.requests ?? []) {
      const request = transport.allowedTx[tx] as string;
      const at = this.#heard.indexOf(request);
      if (at < 0) continue;
      this.#heard = this.#heard.slice(at + request.length);
      this.#wokenAt_s ??= now_s;
      for (const key of answers) {
        const message = messages.find((candidate) => candidate.key === key);
        if (message !== undefined) this.#due.push(this.#say(message, now_s));
      }
    }
  }

  #say(message: Message, time_s: number): ConsoleLine {
    const { source, faults = [], startClock_s = 0 } = this.#settings;
    const clock_s = startClock_s + time_s + clockShift_s(faults, time_s);
    if (!makesFrames(message)) {
      return { time_s, kind: "notice", bytes: this.#encoder.packet(message.key), faults: [] };
    }
    const storm = stormState(faults, time_s);
    const cells = valuesOf(message).map((field) => storm ?? source(field.signal, time_s, field));
    const bytes = this.#encoder.packet(message.key, { cells, clock_s });
    return { time_s, kind: "data", bytes, cells, clock_s, faults: [] };
  }
}
