import { makesFrames, PacketEncoder, textOf, valuesOf } from "@openperfusion/devices";
import type { Message, PacketProfile } from "@openperfusion/devices";
import type { ConsoleEvent } from "./ConsoleEvent.ts";
import { consoleKeys, eventFieldOf } from "./consoleKeys.ts";
import type { ConsoleSettings } from "./ConsoleSettings.ts";
import type { ConsoleLine } from "./ConsoleLine.ts";
import {
  deviceClock_s,
  hasOtherUnits,
  otherUnits,
  rebootEnds_s,
  stormState,
} from "./faults/contentFaults.ts";
import { eventsOf } from "./faults/eventFaults.ts";
import type { Fault } from "./faults/Fault.ts";
import { isDuring } from "./faults/wireFaults.ts";

/** What a device that must be asked holds of a request that has not wholly come. */
const LONGEST_REQUEST_BYTES = 512;

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
  /** What was not pressed yet, in order. */
  #events: readonly ConsoleEvent[];
  /** What was pressed and waits for the message that tells it. */
  #pressed: string | undefined;
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
  /** Keys of the messages said since it was switched on, or since the other side took leave. */
  readonly #saidKeys = new Set<string>();

  /** Throws RangeError for a missing option, an unknown key, or a mode: packets have none that a person sets. */
  constructor(profile: PacketProfile, settings: ConsoleSettings) {
    this.profile = profile;
    this.#encoder = new PacketEncoder(profile, settings.options);
    this.#otherEncoder = new PacketEncoder(profile, otherUnits(profile, settings.options));
    this.#faults = settings.faults ?? [];
    this.#restarts = rebootEnds_s(this.#faults);
    this.#settings = settings;
    this.#own = profile.messages.filter(({ isSentByItself }) => isSentByItself === true);
    if (profile.transport.direction !== "poll") this.#wokenAt_s = 0;
    const events = [...(settings.events ?? []), ...eventsOf(profile, {}, this.#faults)];
    for (const event of events) this.#markerOf(event);
    this.#events = events.toSorted((a, b) => a.at_s - b.at_s);
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
      const period_s =
        this.#own.length === 0
          ? Infinity
          : (this.#wokenAt_s ?? Infinity) + (this.#periodCount * this.profile.session.period_ms) / 1000;
      const [event] = this.#events;
      const isEventFirst = event !== undefined && event.at_s < period_s;
      const time_s = isEventFirst ? event.at_s : period_s;
      if (time_s > now_s || time_s === Infinity) break;
      if (isEventFirst) {
        lines.push(...this.#press(event));
        continue;
      }
      this.#periodCount++;
      lines.push(...this.#own.map((message) => this.#say(message, time_s)));
    }
    return lines.toSorted((a, b) => a.time_s - b.time_s);
  }

  /** Bytes came from the other side. A request, wherever in them, is answered at once. */
  receive(bytes: Uint8Array, now_s: number): void {
    this.#restart(now_s);
    if (this.#faults.some((fault) => fault.kind === "reboot" && isDuring(fault, now_s))) return;
    const { session } = this.profile;
    // What was pressed before the request came is told in its answer.
    if ((this.#events[0]?.at_s ?? Infinity) <= now_s) this.#ready.push(...this.#until(now_s));
    this.#heard = (this.#heard + textOf(bytes)).slice(-LONGEST_REQUEST_BYTES);
    const { requests = [], farewell } = session;
    for (const { tx, answers, after } of requests) {
      if (!this.#hears(tx)) continue;
      this.#wokenAt_s ??= now_s;
      // One that is taken leave of answers nobody who has not begun in order; others answer whoever asks.
      const isEarly = farewell !== undefined && after !== undefined && !this.#saidKeys.has(after);
      if (!isEarly) this.#answer(answers, now_s);
    }
    if (farewell === undefined || !this.#hears(farewell.tx)) return;
    if (this.#saidKeys.size > 0) this.#answer(farewell.answers, now_s);
    this.#saidKeys.clear();
  }

  /** Whether this byte string has wholly come; what came up to its end is done with. */
  #hears(tx: number): boolean {
    const request = this.profile.transport.allowedTx[tx] as string;
    const at = this.#heard.indexOf(request);
    if (at < 0) return false;
    this.#heard = this.#heard.slice(at + request.length);
    return true;
  }

  #answer(keys: readonly string[], now_s: number): void {
    for (const key of keys) {
      const message = this.profile.messages.find((candidate) => candidate.key === key);
      if (message === undefined) continue;
      this.#due.push(this.#say(message, now_s));
      this.#saidKeys.add(key);
    }
  }

  /** Switched off and on, a device that must be woken is silent again. */
  #restart(now_s: number): void {
    for (let end_s = this.#restarts[0]; end_s !== undefined && end_s <= now_s; end_s = this.#restarts[0]) {
      this.#restarts = this.#restarts.slice(1);
      this.#ready.push(...this.#until(end_s));
      this.#heard = "";
      this.#pressed = undefined;
      this.#saidKeys.clear();
      if (this.profile.transport.direction !== "poll") continue;
      this.#wokenAt_s = undefined;
      this.#periodCount = 0;
    }
  }

  /** A marker in a place of its own makes a packet of its own; one among flags, or of an answer, waits for the next. */
  #press(event: ConsoleEvent): readonly ConsoleLine[] {
    this.#events = this.#events.slice(1);
    this.#pressed = this.#markerOf(event);
    const telling = this.#own.find((message) => {
      const field = eventFieldOf(message);
      return field !== undefined && field.isWithin !== true;
    });
    if (telling === undefined || this.#wokenAt_s === undefined) return [];
    return [this.#say(telling, event.at_s)];
  }

  #markerOf(event: ConsoleEvent): string {
    const { id } = this.profile;
    const { keys, takesAnyMarker } = consoleKeys(this.profile);
    if (event.kind === "mode") throw new RangeError(`${id} has no mode ${event.mode} that a person sets`);
    if (event.kind === "marker") {
      if (takesAnyMarker) return event.marker;
      throw new RangeError(`${id} has no place for a marker of its own; found ${event.marker}`);
    }
    const known = keys.find(({ key }) => key === event.key);
    if (known !== undefined) return known.marker;
    const allowed = keys.map(({ key }) => key).join(", ") || "none";
    throw new RangeError(`${id} has no key ${event.key}; it has ${allowed}`);
  }

  /** What was pressed, once, in the message that tells it. */
  #takePressed(message: Message): { readonly marker?: string } {
    const marker = eventFieldOf(message) === undefined ? undefined : this.#pressed;
    if (marker === undefined) return {};
    this.#pressed = undefined;
    return { marker };
  }

  #say(message: Message, time_s: number): ConsoleLine {
    const { source, startClock_s = 0 } = this.#settings;
    const encoder = hasOtherUnits(this.#faults, time_s) ? this.#otherEncoder : this.#encoder;
    const said = { time_s, faults: [], ...this.#takePressed(message) };
    if (!makesFrames(message)) return { ...said, kind: "notice", bytes: encoder.packet(message.key, said) };
    const clock_s = deviceClock_s(this.#faults, startClock_s, time_s);
    const storm = stormState(this.#faults, time_s);
    const cells = valuesOf(message).map((field) => storm ?? source(field.signal, time_s, field));
    const bytes = encoder.packet(message.key, { ...said, cells, clock_s });
    return { ...said, kind: "data", bytes, cells, clock_s };
  }
}
