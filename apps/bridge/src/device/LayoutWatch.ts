import type { StreamItem } from "../decode/StreamDecoder.ts";

/** About so many of the last lines or packets count. */
const WINDOW = 16;
/** From this share of another form on the layout is called unknown, and below the lower one no longer. */
const UNKNOWN_FROM = 0.5;
const KNOWN_BELOW = 0.25;
/** With more than this share damaged, the wire is the likelier cause. */
const MOST_DAMAGED = 0.1;

/**
 * Tells a device whose lines or packets come whole but have another form than its profile was written for, such as that
 * of another firmware. Titles that are others say so at once.
 */
export class LayoutWatch {
  #otherShare = 0;
  #damagedShare = 0;
  #isUnknown = false;

  take(item: StreamItem): void {
    if (item.kind === "notice") return;
    if (item.isFirstAfterOpen === true) this.#forget();
    const reason = item.kind === "rejected" ? item.reason : undefined;
    const isOther = reason === "shape" || reason === "header";
    // The rest of a line that was cut by a loss is neither.
    if (reason === "truncated") return;
    this.#otherShare += ((isOther ? 1 : 0) - this.#otherShare) / WINDOW;
    this.#damagedShare += ((reason !== undefined && !isOther ? 1 : 0) - this.#damagedShare) / WINDOW;
    if (reason === "header") this.#otherShare = 1;
    if (this.#otherShare < KNOWN_BELOW || this.#damagedShare > MOST_DAMAGED) this.#isUnknown = false;
    else if (this.#otherShare > UNKNOWN_FROM) this.#isUnknown = true;
  }

  get isUnknown(): boolean {
    return this.#isUnknown;
  }

  /** Another device may stand at the line now. */
  #forget(): void {
    this.#otherShare = 0;
    this.#damagedShare = 0;
    this.#isUnknown = false;
  }
}
