import {
  createConsole,
  createPlayback,
  parseConsoleEvent,
  parseFault,
  withOwnValues,
} from "@openperfusion/device-emulator";
import type { Emulator, Fault } from "@openperfusion/device-emulator";
import type { DeviceProfile, ProfileOptions } from "@openperfusion/devices";
import { BridgeError, reasonOf } from "../BridgeError.ts";
import { tableOption } from "../commands/optionValues.ts";
import { readRecording } from "../transports/recording.ts";
import type { PatientSource } from "./patientSource.ts";

/** What is asked of all emulated consoles together; each takes what it has. */
export interface ConsoleWish {
  readonly patient: PatientSource;
  /** A log of the device, played in place of the patient's values. */
  readonly recording?: string;
  readonly seed: number;
  /** `NAME=VALUE` */
  readonly option: readonly string[];
  readonly mode: readonly string[];
  readonly event: readonly string[];
  /** `FAULT` for all, `make/model/FAULT` for one. */
  readonly fault: readonly string[];
  readonly startedAt_ms: number;
}

/** A console wired to the patient or playing a recording, with the answers that its port needs. Throws a BridgeError that names the wrong wish. */
export function emulatedConsole(
  profile: DeviceProfile,
  index: number,
  wish: ConsoleWish,
): { readonly emulator: Emulator; readonly answers: ProfileOptions } {
  const given = tableOption("--option", wish.option);
  // The console is ours: where nothing is asked of it, it is set up as the profile's first choice.
  const answers = Object.fromEntries(
    profile.options.map(({ name, choices }) => [name, given[name] ?? choices[0]?.value ?? ""]),
  );
  const modeNames = profile.modes.map(({ name }) => name);
  const modes = Object.fromEntries(
    Object.entries(tableOption("--mode", wish.mode)).filter(([name]) => modeNames.includes(name)),
  );
  const hasKeys = profile.codec === "line" && profile.data.cells.flat().some(({ role }) => role === "marker");
  const isOfEvent = (kind: string): boolean => (kind === "mode" ? modeNames.length > 0 : hasKeys);
  try {
    const faults = faultsFor(profile, wish.fault);
    const seed = wish.seed + index;
    if (wish.recording !== undefined) {
      const { lines } = readRecording(wish.recording, profile, answers);
      const timed = lines.map(({ bytes, elapsed_ms }) => ({ bytes, time_s: elapsed_ms / 1000 }));
      return { emulator: createPlayback(profile, timed, { faults, seed }), answers };
    }
    const emulator = createConsole(profile, {
      options: answers,
      source: withOwnValues(wish.patient.source, profile.emission.ownValues),
      startClock_s: (wish.startedAt_ms / 1000) % 86_400,
      modes,
      events: wish.event.map(parseConsoleEvent).filter((event) => isOfEvent(event.kind)),
      faults,
      seed,
    });
    return { emulator, answers };
  } catch (error) {
    if (error instanceof BridgeError) throw error;
    throw new BridgeError("usage", `${profile.id}: ${reasonOf(error)}`, { cause: error });
  }
}

function faultsFor({ id }: DeviceProfile, texts: readonly string[]): Fault[] {
  return texts.flatMap((text) => {
    if (!text.includes("/")) return [parseFault(text)];
    return text.startsWith(`${id}/`) ? [parseFault(text.slice(id.length + 1))] : [];
  });
}
