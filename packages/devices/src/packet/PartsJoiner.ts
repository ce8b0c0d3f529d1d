import { bytesOf } from "../codec/bytesOf.ts";
import type { Message, Parts } from "../profile/PacketProfile.ts";

export interface Sent {
  /** Unescaped. */
  readonly packet: Uint8Array;
  readonly wire: Uint8Array;
}

/** What to do with a packet that may belong to an answer of several. */
export type Joining =
  /** It is no such packet, or a whole answer by itself. */
  | { readonly kind: "single" }
  | { readonly kind: "held" }
  /** A part, or a last packet, of an answer of which another packet is missing. */
  | { readonly kind: "incomplete" }
  /** The last of an answer: its packets as one. */
  | { readonly kind: "joined"; readonly packet: Uint8Array; readonly wires: readonly Uint8Array[] };

/** Holds the parts of an answer until its last packet has come. */
export class PartsJoiner {
  readonly #lastOf: ReadonlyMap<string, { readonly key: string; readonly parts: Parts }>;
  readonly #partsOf: ReadonlyMap<string, { readonly parts: Parts; readonly itemsFrom: number }>;
  /** What tells a part from others stands before. */
  readonly #least_bytes: number;
  #held: Sent[] = [];
  #heldKey = "";
  #isBroken: boolean;

  constructor(messages: readonly Message[], isBroken: boolean) {
    const answers = messages.flatMap(({ key, parts, items }) =>
      parts === undefined || items === undefined ? [] : [{ key, parts, itemsFrom: items.from }],
    );
    this.#lastOf = new Map(answers.map((one) => [one.parts.message, one]));
    this.#partsOf = new Map(answers.map((one) => [one.key, one]));
    this.#least_bytes = Math.min(Number.POSITIVE_INFINITY, ...answers.map(({ itemsFrom }) => itemsFrom));
    this.#isBroken = isBroken;
  }

  /** Whether any answer comes in parts. */
  get joins(): boolean {
    return this.#partsOf.size > 0;
  }

  get heldBytes(): number {
    return this.#held.reduce((sum, { wire }) => sum + wire.length, 0);
  }

  /** A part of the answer that is under way was lost: its last packet, still to come, is none. */
  get isBroken(): boolean {
    return this.#isBroken;
  }

  /**
   * Bytes were rejected that seem to be a packet of the message `key`, if of any. Nobody knows what they were; unless they
   * begin like an answer's last packet, or are too few for one, they may have been a part.
   */
  lost(key: string | undefined, length: number): void {
    if (length < this.#least_bytes || (key !== undefined && this.#partsOf.has(key))) return;
    this.#isBroken = true;
  }

  /**
   * Takes a packet of the message `key`. When the answer under way can't go on with it, `release` gives its parts back
   * first.
   */
  take(key: string, sent: Sent, release: (parts: readonly Sent[]) => void): Joining {
    const answer = this.#lastOf.get(key);
    if (answer !== undefined) return this.#part(answer, sent, release);
    const last = this.#partsOf.get(key);
    if (last === undefined) {
      this.interrupt(release);
      return { kind: "single" };
    }
    if (this.#held.length > 0 && this.#isLast(key, last.parts, sent.packet)) return this.#join(last, sent);
    this.interrupt(release);
    const wasBroken = this.#isBroken;
    this.#isBroken = false;
    return { kind: wasBroken ? "incomplete" : "single" };
  }

  /** Something else came, or the stream broke off. */
  interrupt(release: (parts: readonly Sent[]) => void): void {
    if (this.#held.length === 0) return;
    const parts = this.#held;
    this.#held = [];
    this.#isBroken = true;
    release(parts);
  }

  forget(): void {
    this.#isBroken = false;
  }

  #part(
    { key, parts }: { readonly key: string; readonly parts: Parts },
    sent: Sent,
    release: (parts: readonly Sent[]) => void,
  ): Joining {
    const number = sent.packet[parts.number_at];
    const [first] = this.#held;
    const goesOn =
      first !== undefined &&
      key === this.#heldKey &&
      number === this.#held.length + 1 &&
      this.#held.length < parts.mostParts &&
      isSame(parts.same, first.packet, parts.same.inPart, sent.packet, parts.same.inPart);
    if (!goesOn) this.interrupt(release);
    if (!goesOn && number !== 1) {
      this.#isBroken = true;
      return { kind: "incomplete" };
    }
    this.#isBroken = false;
    this.#heldKey = key;
    // Both may be views of a buffer that somebody else goes on with.
    this.#held.push({ packet: sent.packet.slice(), wire: sent.wire.slice() });
    return { kind: "held" };
  }

  #isLast(key: string, { same, end }: Parts, packet: Uint8Array): boolean {
    const part = this.#held.at(-1)?.packet;
    if (part === undefined || key !== this.#heldKey) return false;
    const isEnded = this.#held.length === 1 || bytesOf(end.is).every((byte, i) => part[end.at + i] === byte);
    return isEnded && isSame(same, part, same.inPart, packet, same.inLast);
  }

  #join(
    { parts, itemsFrom }: { readonly parts: Parts; readonly itemsFrom: number },
    { packet, wire }: Sent,
  ): Joining {
    const pieces = [
      packet.subarray(0, itemsFrom),
      ...this.#held.map((part) => part.packet.subarray(parts.from, part.packet.length + parts.to)),
      packet.subarray(itemsFrom),
    ];
    const wires = [...this.#held.map((part) => part.wire), wire];
    this.#held = [];
    return { kind: "joined", packet: joined(pieces), wires };
  }
}

function isSame(
  { length_bytes }: Parts["same"],
  a: Uint8Array,
  aAt: number,
  b: Uint8Array,
  bAt: number,
): boolean {
  for (let i = 0; i < length_bytes; i++) if (a[aAt + i] !== b[bAt + i]) return false;
  return true;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
