import type { ConsoleLine } from "../ConsoleLine.ts";
import type { Random } from "../seededRandom.ts";
import type { Fault } from "./Fault.ts";

/** Does to a console's lines, one after the other, what its faults say. */
export class LineFaults {
  readonly #faults: readonly Fault[];
  readonly #random: Random;
  readonly #spent = new Set<Fault>();
  readonly #heldBack = new Map<Fault, ConsoleLine>();

  constructor(faults: readonly Fault[], random: Random) {
    this.#faults = faults;
    this.#random = random;
  }

  /** What leaves the console in place of this line: usually that line. */
  apply(line: ConsoleLine): readonly ConsoleLine[] {
    let lines: readonly ConsoleLine[] = [line];
    for (const fault of this.#faults) {
      if (line.time_s < fault.at_s || this.#spent.has(fault)) continue;
      lines = this.#applyOne(fault, lines);
    }
    return lines;
  }

  #applyOne(fault: Fault, lines: readonly ConsoleLine[]): readonly ConsoleLine[] {
    const data = lines.at(-1);
    if (data === undefined) return lines;
    if (fault.kind === "silence") return data.time_s < fault.at_s + fault.for_s ? [] : lines;
    // All others wait for a data line.
    if (data.kind !== "data") return lines;
    const before = lines.slice(0, -1);
    const change = (bytes: Uint8Array): readonly ConsoleLine[] => {
      this.#spent.add(fault);
      return [...before, { ...data, bytes, faults: [...data.faults, fault.kind] }];
    };
    const { bytes } = data;
    const at = this.#random.between(1, bytes.length - 1);
    switch (fault.kind) {
      case "cut-mid-frame":
        return change(bytes.slice(0, at));
      case "flipped-bit":
        return change(flipBit(bytes, at, this.#random.between(0, 7)));
      case "dropped-bytes":
        return change(concat(bytes.slice(0, at), bytes.slice(at + fault.count)));
      case "duplicated-bytes":
        return change(concat(bytes.slice(0, at + fault.count), bytes.slice(at)));
      case "noise-burst":
        this.#spent.add(fault);
        return [...before, this.#noise(fault.kind, data.time_s, fault.count), data];
      case "stale-line":
        return this.#holdBack(fault, before, data);
      case "clock-offset":
      case "sentinel-storm":
        // These change what the console says, not its bytes.
        return lines;
      default:
        fault satisfies never;
        return lines;
    }
  }

  #noise(kind: string, time_s: number, count: number): ConsoleLine {
    const bytes = Uint8Array.from({ length: count }, () => this.#random.between(0, 255));
    return { time_s, kind: "noise", bytes, faults: [kind] };
  }

  #holdBack(fault: Fault, before: readonly ConsoleLine[], data: ConsoleLine): readonly ConsoleLine[] {
    const held = this.#heldBack.get(fault);
    if (held === undefined) {
      this.#heldBack.set(fault, data);
      return before;
    }
    this.#spent.add(fault);
    this.#heldBack.delete(fault);
    const late = { ...held, time_s: data.time_s, isBuffered: true, faults: [...held.faults, fault.kind] };
    return [...before, late, data];
  }
}

function flipBit(bytes: Uint8Array, at: number, bit: number): Uint8Array {
  const flipped = bytes.slice();
  flipped[at] = (flipped[at] ?? 0) ^ (1 << bit);
  return flipped;
}

function concat(...parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
