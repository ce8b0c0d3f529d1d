import { makesFrames, PacketEncoder, textOf, valuesOf } from "@openperfusion/devices";
import type { Message, PacketProfile } from "@openperfusion/devices";
import type { ConsoleSettings } from "./ConsoleSettings.ts";
import type { ConsoleLine } from "./ConsoleLine.ts";
import {
  deviceClock_s,
  hasOtherUnits,
  otherUnits,
  rebootEnds_s,
  stormState,
} from "./faults/contentFaults.ts";
import type { Fault } from "./faults/Fault.ts";
import { isDuring } from "./faults/wireFaults.ts";

/** What a device that must be asked holds of a request that has not wholly come. */
const LONGEST_REQUEST_BYTES = 256;

/**
 * An emulated device that speaks in packets: it sends by itself what its profile says, and answers what it is asked.
 * Anything that is no request of the profile is left unanswered, as the device would, and counted by whoever holds the port.
 */
export class EmulatedPacketConsole {
  readonly profile: PacketProfile;
  readonly #encoder: PacketEncoder;
  /** After somebody has changed the units. */
  readonly #otherEncoder: PacketEncoder;
  readonly #faults: readonly Fault[];
  readonly #settings: ConsoleSettings;
  readonly #own: readonly Message[];
  /** A device that must be woken is silent until somebody asks. */
  #wokenAt_s: number | undefined;
  #periodCount = 0;
  /** When it will be on again after each reboot. */
  #restarts: readonly number[];
  /** From before a reboot. */
  #ready: ConsoleLine[] = [];
  #heard = "";
  /** Answers that were asked for and not given yet. */
  #due: ConsoleLine[] = [];

  /** Throws RangeError for a missing option, or an event: packets have no keys and modes. */
  constructor(profile: PacketProfile, settings: ConsoleSettings) {
    this.profile = profile;
    this.#encoder = new PacketEncoder(profile, settings.options);
    this.#otherEncoder = new PacketEncoder(profile, otherUnits(profile, settings.options));
    this.#faults = settings.faults ?? [];
    this.#restarts = rebootEnds_s(this.#faults);
    this.#settings = settings;
    this.#own = profile.messages.filter(({ isSentByItself }) => isSentByItself === true);
    if (profile.transport.direction !== "poll") this.#wokenAt_s = 0;
    const [event] = settings.events ?? [];
    if (event !== undefined)
      throw new RangeError(`${profile.id} has no keys and no modes; found ${event.kind}`);
  }

  /** What is due up to and including `now_s` and was not given yet, in order. */
  advance(now_s: number): readonly ConsoleLine[] {
    this.#restart(now_s);
    const lines = [...this.#ready, ...this.#until(now_s)];
    this.#ready = [];
    return lines;
  }

  #until(now_s: number): readonly ConsoleLine[] {
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
    this.#restart(now_s);
    if (this.#faults.some((fault) => fault.kind === "reboot" && isDuring(fault, now_s))) return;
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

  /** Switched off and on, a device that must be woken is silent again. */
  #restart(now_s: number): void {
    for (let end_s = this.#restarts[0]; end_s !== undefined && end_s <= now_s; end_s = this.#restarts[0]) {
      this.#restarts = this.#restarts.slice(1);
      this.#ready.push(...this.#until(end_s));
      this.#heard = "";
      if (this.profile.transport.direction !== "poll") continue;
      this.#wokenAt_s = undefined;
      this.#periodCount = 0;
    }
  }

  #say(message: Message, time_s: number): ConsoleLine {
    const { source, startClock_s = 0 } = this.#settings;
    const encoder = hasOtherUnits(this.#faults, time_s) ? this.#otherEncoder : this.#encoder;
    const said = { time_s, faults: [] };
    if (!makesFrames(message)) return { ...said, kind: "notice", bytes: encoder.packet(message.key) };
    const clock_s = deviceClock_s(this.#faults, startClock_s, time_s);
    const storm = stormState(this.#faults, time_s);
    const cells = valuesOf(message).map((field) => storm ?? source(field.signal, time_s, field));
    const bytes = encoder.packet(message.key, { cells, clock_s });
    return { ...said, kind: "data", bytes, cells, clock_s };
  }
}
