import { AstmEncoder } from "@openperfusion/devices";
import type { AstmProfile } from "@openperfusion/devices";
import type { ConsoleLine } from "./ConsoleLine.ts";
import type { ConsoleSettings } from "./ConsoleSettings.ts";
import { deviceClock_s, stormState } from "./faults/contentFaults.ts";

const ENQ = 0x05;
const EOT = 0x04;
const ACK = 0x06;
const NAK = 0x15;
/** E1381, 6.2 and 6.3: how long a sender waits for an answer, how often it sends a frame, and when it asks again. */
const ANSWER_WITHIN_S = 15;
const MOST_TRIES = 6;
const ASK_AGAIN_AFTER_S = 10;

interface Message {
  readonly frames: readonly Uint8Array[];
  /** −1 while ENQ waits for its answer. */
  readonly next: number;
  readonly tries: number;
  readonly sentAt_s: number;
}

/**
 * An emulated analyzer: with each period it has a result, asks for the line, sends frame by frame, waits for the answer
 * to each, repeats what was refused, and gives up after six tries or without an answer.
 */
export class EmulatedAnalyzer {
  readonly profile: AstmProfile;
  readonly #encoder: AstmEncoder;
  readonly #settings: ConsoleSettings;
  #sampleCount = 0;
  #message: Message | undefined;
  #askAgainAt_s = 0;
  #due: ConsoleLine[] = [];

  constructor(profile: AstmProfile, settings: ConsoleSettings) {
    this.profile = profile;
    this.#encoder = new AstmEncoder(profile);
    this.#settings = settings;
  }

  advance(now_s: number): readonly ConsoleLine[] {
    const message = this.#message;
    if (message !== undefined && now_s - message.sentAt_s > ANSWER_WITHIN_S) {
      this.#end(message.sentAt_s + ANSWER_WITHIN_S);
    }
    const sample_s = Math.max(
      this.#askAgainAt_s,
      (this.#sampleCount * this.profile.session.period_ms) / 1000,
    );
    if (this.#message === undefined && sample_s <= now_s) {
      this.#message = { frames: this.#framesAt(sample_s), next: -1, tries: 1, sentAt_s: sample_s };
      this.#say(Uint8Array.of(ENQ), sample_s);
    }
    const lines = this.#due.filter(({ time_s }) => time_s <= now_s);
    this.#due = this.#due.filter(({ time_s }) => time_s > now_s);
    return lines;
  }

  /** The receiver's answers; anything else is not heard. */
  receive(bytes: Uint8Array, now_s: number): void {
    for (const byte of bytes) {
      if (this.#message === undefined) return;
      if (byte === ACK) this.#accepted(this.#message, now_s);
      else if (byte === NAK) this.#refused(this.#message, now_s);
    }
  }

  #accepted(message: Message, now_s: number): void {
    const next = message.next + 1;
    if (next === message.frames.length) {
      this.#sampleCount++;
      return this.#end(now_s);
    }
    this.#send({ ...message, next, tries: 1, sentAt_s: now_s });
  }

  #refused(message: Message, now_s: number): void {
    if (message.next < 0 || message.tries === MOST_TRIES) return this.#end(now_s);
    this.#send({ ...message, tries: message.tries + 1, sentAt_s: now_s });
  }

  #send(message: Message): void {
    this.#message = message;
    const frame = message.frames[message.next];
    if (frame !== undefined) this.#say(frame, message.sentAt_s);
  }

  #end(time_s: number): void {
    this.#message = undefined;
    this.#askAgainAt_s = time_s + ASK_AGAIN_AFTER_S;
    this.#say(Uint8Array.of(EOT), time_s);
  }

  #say(bytes: Uint8Array, time_s: number): void {
    this.#due.push({ time_s, kind: "data", bytes, faults: [] });
  }

  #framesAt(time_s: number): readonly Uint8Array[] {
    const { source, faults = [], startClock_s = 0 } = this.#settings;
    const storm = stormState(faults, time_s);
    const cells = this.profile.results.map(
      ({ signal }) => storm ?? source(signal, time_s, { kind: "measured" }),
    );
    return this.#encoder.message(cells, deviceClock_s(faults, startClock_s, time_s));
  }
}
