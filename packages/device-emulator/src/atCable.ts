import type { DeviceProfile } from "@openperfusion/devices";
import type { ConsoleLine } from "./ConsoleLine.ts";
import type { Fault } from "./faults/Fault.ts";
import { LineFaults } from "./faults/LineFaults.ts";
import { seededRandom } from "./seededRandom.ts";
import { agrees } from "./uart/LineSettings.ts";
import type { LineSettings } from "./uart/LineSettings.ts";
import { resampled } from "./uart/resampled.ts";
import { isUnplugged, lineSettingsAt } from "./faults/wireFaults.ts";
import { Wire } from "./Wire.ts";
import type { WireChunk } from "./UsbAdapter.ts";
import type { SentLine } from "./Wire.ts";

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
  /** How the reader set its end of the line, as far as it is known; what is not told is as the profile says. */
  readAs(settings: Partial<LineSettings>): void;
  /** Bytes that came from the other side at `now_s`: a device that is asked answers, if it understands them. */
  receive(bytes: Uint8Array, now_s: number): void;
  /** The log: lines wholly handed over since the last call, with the times of their first and last byte. */
  takeSent(): readonly SentLine[];
}

/** Joins a speaker, its faults and its wire. */
export function atCable(profile: DeviceProfile, speaker: Speaker, settings: CableSettings): Emulator {
  const { faults = [], seed = 1, wireSpeed } = settings;
  // Two generators, so that a fault more or less leaves the chunks' random sizes as they are.
  const lineFaults = new LineFaults(profile, faults, seededRandom(seed));
  const wire = new Wire(profile.transport, {
    random: seededRandom(seed ^ 0x5bd1e995),
    faults,
    ...(wireSpeed === undefined ? {} : { speed: wireSpeed }),
  });
  let reader: LineSettings = profile.transport;
  return {
    profile,
    advance: (now_s) => {
      for (const line of speaker.advance(now_s)) wire.send(lineFaults.apply(line));
      return wire.advance(now_s);
    },
    readAs: (known) => {
      reader = { ...profile.transport, ...known };
      wire.readAs(known);
    },
    receive: (bytes, now_s) => {
      if (isUnplugged(faults, now_s)) return;
      const own = lineSettingsAt(faults, profile.transport, now_s);
      speaker.receive?.(agrees(reader, own) ? bytes : resampled(bytes, reader, own), now_s);
    },
    takeSent: () => wire.takeSent(),
  };
}
