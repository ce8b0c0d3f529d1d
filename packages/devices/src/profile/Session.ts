/** How often a device speaks, when its silence counts, and, where it must be asked, what is asked when. */
export interface Session {
  /** Time between two frames with values in the setting that the menu note asks for. */
  readonly period_ms: number;
  readonly staleAfter_ms: number;
  readonly lostAfter_ms: number;
  /**
   * Keys of the notices by which the device says that it was switched on. Without any, a restart can only be guessed from
   * its silence.
   */
  readonly startKeys?: readonly string[];
  /** Only for `direction: "poll"`. */
  readonly requests?: readonly Request[];
  /**
   * The device answers one request at a time and passes over others: the next waits for the answer, so long at most.
   * Without it requests go when they are due.
   */
  readonly answerWithin_ms?: number;
  /** What the device itself asks, by the message's key, is answered so, once each time. Only for `direction: "poll"`. */
  readonly replies?: readonly { readonly tx: number; readonly to: string }[];
  /** Sent once when the port is closed in good order, so that the device need not wait for us to fall silent. */
  readonly farewell?: { readonly tx: number; readonly answers: readonly string[] };
  /** Only for `direction: "ackOnly"`: the answers that a decoder asks for, as places in `allowedTx`. */
  readonly acks?: { readonly ack: number; readonly nak: number };
}

/** One request, sent again and again while its conditions hold. */
export interface Request {
  /** Place in the transport's `allowedTx`. */
  readonly tx: number;
  readonly every_ms: number;
  /** `silent`: only when nothing valid has come for `every_ms`. Else always. */
  readonly when?: "silent";
  /** Key of the message after which it is no longer sent. */
  readonly until?: string;
  /** Key of the message that must have come first. */
  readonly after?: string;
  /** Keys of the messages by which the device answers. */
  readonly answers: readonly string[];
}
