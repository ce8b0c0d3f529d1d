import type { DeviceProfile } from "@openperfusion/devices";
import type { ConsoleLine } from "../ConsoleLine.ts";
import type { Random } from "../seededRandom.ts";
import type { Fault } from "./Fault.ts";
import { editedLine } from "./lineEdits.ts";
import { isDuring } from "./wireFaults.ts";

/** Said by a device that was switched on. The words are ours: no source gives a console's own. */
export const BOOT_BANNER = "\r\nSYSTEM START\r\n";

/** Does to a console's lines, one after the other, what its faults say. */
export class LineFaults {
  readonly #profile: DeviceProfile;
  readonly #faults: readonly Fault[];
  readonly #random: Random;
  readonly #spent = new Set<Fault>();
  /** Of a reboot: the line is cut; of a stale line: the line that waits. */
  readonly #cut = new Set<Fault>();
  readonly #heldBack = new Map<Fault, ConsoleLine>();

  constructor(profile: DeviceProfile, faults: readonly Fault[], random: Random) {
    this.#profile = profile;
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
    if (fault.kind === "silence") return isDuring(fault, data.time_s) ? [] : lines;
    if (fault.kind === "reboot") return this.#reboot(fault, lines, data);
    // All others wait for a line with values.
    if (data.kind !== "data") return lines;
    const before = lines.slice(0, -1);
    if (fault.kind === "stale-line") return this.#holdBack(fault, before, data);
    if (fault.kind === "noise-burst")
      return this.#prefixed(fault, before, data, () => this.#random.between(0, 255));
    if (fault.kind === "nul-burst") return this.#prefixed(fault, before, data, () => 0);
    const at = this.#random.between(1, data.bytes.length - 1);
    const edited = editedLine({ profile: this.#profile, bytes: data.bytes, at, random: this.#random }, fault);
    // The others change what the console says, or its wire.
    if (edited === undefined) return lines;
    this.#spent.add(fault);
    const faults = [...data.faults, fault.kind];
    return [...before, ...edited.map((bytes) => ({ ...data, bytes, faults }))];
  }

  #prefixed(
    fault: Fault & { readonly count: number },
    before: readonly ConsoleLine[],
    data: ConsoleLine,
    byte: () => number,
  ): readonly ConsoleLine[] {
    this.#spent.add(fault);
    const bytes = Uint8Array.from({ length: fault.count }, byte);
    return [...before, { time_s: data.time_s, kind: "noise", bytes, faults: [fault.kind] }, data];
  }

  #reboot(
    fault: Fault & { readonly kind: "reboot" },
    lines: readonly ConsoleLine[],
    line: ConsoleLine,
  ): readonly ConsoleLine[] {
    const { kind } = fault;
    if (!isDuring(fault, line.time_s)) {
      this.#spent.add(fault);
      const bytes = Uint8Array.from(BOOT_BANNER, (character) => character.charCodeAt(0));
      return [{ time_s: line.time_s, kind: "noise", bytes, faults: [kind] }, ...lines];
    }
    if (this.#cut.has(fault) || line.kind !== "data") return [];
    this.#cut.add(fault);
    const bytes = line.bytes.slice(0, this.#random.between(1, line.bytes.length - 1));
    return [...lines.slice(0, -1), { ...line, bytes, faults: [...line.faults, kind] }];
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
