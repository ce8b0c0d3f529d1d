import type { DeviceProfile } from "@openperfusion/devices";
import type { ConsoleLine } from "./ConsoleLine.ts";
import type { Fault } from "./faults/Fault.ts";
import { LineFaults } from "./faults/LineFaults.ts";
import { seededRandom } from "./seededRandom.ts";
import { Wire } from "./Wire.ts";
import type { SentLine, WireChunk } from "./Wire.ts";

/** Whatever hands lines to a port: an emulated console, or a recording of a real one. */
export interface Speaker {
  /** The lines that are due up to and including `now_s` and were not given yet, in order. */
  advance(now_s: number): readonly ConsoleLine[];
  /** Bytes came from the other side; absent where nobody listens to them. */
  receive?(bytes: Uint8Array, now_s: number): void;
}

export interface CableSettings {
  readonly faults?: readonly Fault[];
  /** Same speaker, settings and seed: the same bytes in the same chunks. */
  readonly seed?: number;
  /** How many times faster than the profile's baud rate bytes leave, in simulated time; 1 unless told. */
  readonly wireSpeed?: number;
}

/** An emulated console at the end of its cable. */
export interface Emulator {
  readonly profile: DeviceProfile;
  /** What arrived at the far end up to and including `now_s`, since the last call; `now_s` must not go back. */
  advance(now_s: number): readonly WireChunk[];
  /** Bytes that came from the other side at `now_s`: a device that is asked answers. */
  receive(bytes: Uint8Array, now_s: number): void;
  /** The log: lines wholly handed over since the last call, with the times of their first and last byte. */
  takeSent(): readonly SentLine[];
}

/** Joins a speaker, its faults and its wire. */
export function atCable(profile: DeviceProfile, speaker: Speaker, settings: CableSettings): Emulator {
  const seed = settings.seed ?? 1;
  // Two generators, so that a fault more or less leaves the chunks' random sizes as they are.
  const faults = new LineFaults(settings.faults ?? [], seededRandom(seed));
  const wire = new Wire(profile.transport, seededRandom(seed ^ 0x5bd1e995), settings.wireSpeed);
  return {
    profile,
    advance: (now_s) => {
      for (const line of speaker.advance(now_s)) wire.send(faults.apply(line));
      return wire.advance(now_s);
    },
    receive: (bytes, now_s) => speaker.receive?.(bytes, now_s),
    takeSent: () => wire.takeSent(),
  };
}
