import type { Checksum } from "./Checksum.ts";

/** How often a check fitted over its first range, and how often only over its other one. */
export type RangeCounts = readonly [covers: number, orCovers: number];

/** A packet's fate, and the range that speaks for it: 0 for the first, 1 for the other one. */
export interface Verdict {
  readonly passes: boolean;
  readonly range?: 0 | 1;
}

/**
 * Learns over which of its two ranges a device makes its check, where its source leaves that open. A packet passes by
 * the range that has fitted more often than the other, itself counted: from the first whole packet on, damage that fits
 * the other range by chance is found, and a chance at the very start is overruled by two packets.
 *
 * Votes count once their packet is in an item, so that a decoder that goes on from an item counts as one that never
 * stopped.
 */
export class RangeVote {
  readonly #checksum: Checksum;
  #settled: [number, number];
  #open: (0 | 1)[] = [];

  constructor(checksum: Checksum, begin: RangeCounts = [0, 0]) {
    this.#checksum = checksum;
    this.#settled = [...begin];
  }

  /** Of the packets that are in items; undefined for a check with one range. */
  get counts(): RangeCounts | undefined {
    return this.#checksum.hasTwoRanges ? [...this.#settled] : undefined;
  }

  judge(packet: Uint8Array): Verdict {
    const fitting = this.#checksum.coverage(packet);
    if (fitting === undefined) return { passes: !this.#checksum.isRequired };
    if (!this.#checksum.hasTwoRanges) return { passes: true };
    const range = this.#checksum.isOther(fitting) ? 1 : 0;
    const own = this.#count(range) + 1;
    return { passes: own > this.#count(range === 0 ? 1 : 0) || !this.#checksum.isRequired, range };
  }

  add({ range }: Verdict): void {
    if (range !== undefined) this.#open.push(range);
  }

  /** All packets that were added are in items. */
  settle(): void {
    for (const range of this.#open) this.#settled[range]++;
    this.#open = [];
  }

  forget(): void {
    this.#settled = [0, 0];
    this.#open = [];
  }

  #count(range: 0 | 1): number {
    return this.#settled[range] + this.#open.filter((one) => one === range).length;
  }
}
