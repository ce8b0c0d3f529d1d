import {
  canHave,
  consoleKeys,
  createConsole,
  createPlayback,
  parseConsoleEvent,
  parseFault,
  withOwnValues,
} from "@openperfusion/device-emulator";
import type { ConsoleEvent, Emulator, Fault } from "@openperfusion/device-emulator";
import { firstChoices, placed, PROFILES } from "@openperfusion/devices";
import type { DeviceProfile, ProfileOptions } from "@openperfusion/devices";
import { BridgeError, reasonOf } from "../BridgeError.ts";
import { tableOption } from "../commands/optionValues.ts";
import { readRecording } from "../transports/recording.ts";
import { clampedOn } from "./clampOnMeter.ts";
import { forDevice, isFor } from "./forDevice.ts";
import { placementOf } from "./placementOf.ts";
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
  /** `CHANNEL=SIGNAL` for all that have the channel, `make/model/CHANNEL=SIGNAL` for one. */
  readonly placement: readonly string[];
  /** `EVENT` for all, `make/model/EVENT` for one. */
  readonly event: readonly string[];
  /** `FAULT` for all that can have it, `make/model/FAULT` for one. */
  readonly fault: readonly string[];
  readonly startedAt_ms: number;
}

/** A console at its cable, the answers that its port needs, and the faults that it has. */
interface ConsoleAtCable {
  readonly emulator: Emulator;
  readonly answers: ProfileOptions;
  /** Which signal each placed channel is wired to; the others have only what the device tells of itself. */
  readonly placement: Readonly<Record<string, string>>;
  readonly faults: readonly Fault[];
}

/** A console wired to the patient or playing a recording. Throws a BridgeError that names the wrong wish. */
export function emulatedConsole(unplaced: DeviceProfile, index: number, wish: ConsoleWish): ConsoleAtCable {
  const placement = placementOf(unplaced, wish.placement);
  const profile = placed(unplaced, placement);
  const given = tableOption("--option", wish.option);
  // The console is ours: where nothing is asked of it, it is set up as the profile's first choice.
  const answers = Object.fromEntries(
    Object.entries(firstChoices(profile)).map(([name, first]) => [name, given[name] ?? first]),
  );
  const modeNames = new Set(profile.modes.map(({ name }) => name));
  const modes = Object.fromEntries(
    Object.entries(tableOption("--mode", wish.mode)).filter(([name]) => modeNames.has(name)),
  );
  try {
    const faults = faultsFor(profile, wish.fault);
    const seed = wish.seed + index;
    if (wish.recording !== undefined) {
      const { lines } = readRecording(wish.recording, profile, answers);
      const timed = lines.map(({ bytes, elapsed_ms }) => ({ bytes, time_s: elapsed_ms / 1000 }));
      return { emulator: createPlayback(profile, timed, { faults, seed }), answers, placement, faults };
    }
    const emulator = createConsole(profile, {
      options: answers,
      source: withOwnValues(clampedOn(wish.patient.source, placement), profile.emission.ownValues),
      startClock_s: wish.startedAt_ms / 1000,
      modes,
      events: eventsFor(profile, wish.event),
      faults,
      seed,
    });
    return { emulator, answers, placement, faults };
  } catch (error) {
    if (error instanceof BridgeError) throw error;
    throw new BridgeError("usage", `${profile.id}: ${reasonOf(error)}`, { cause: error });
  }
}

/** Of the events for all, those that can happen at this device; of those for it alone, every one. */
function eventsFor(profile: DeviceProfile, texts: readonly string[]): readonly ConsoleEvent[] {
  const { id } = profile;
  const forIt = (isOwn: boolean): readonly ConsoleEvent[] =>
    forDevice(
      id,
      texts.filter((text) => isFor(id, text) === isOwn),
    ).map(parseConsoleEvent);
  return [...forIt(false).filter((event) => canHappen(profile, event)), ...forIt(true)];
}

/** A key that no device has is mistyped, which the console itself says. */
function canHappen(profile: DeviceProfile, event: ConsoleEvent): boolean {
  const { keys, takesAnyMarker } = consoleKeys(profile);
  if (event.kind === "mode") return profile.codec === "line" && profile.modes.length > 0;
  if (event.kind === "marker") return takesAnyMarker;
  const isKeyOf = (one: DeviceProfile): boolean => consoleKeys(one).keys.some(({ key }) => key === event.key);
  return keys.length > 0 && (isKeyOf(profile) || !PROFILES.some(isKeyOf));
}

/** Of the faults for all, those that this device can have; of those for it alone, every one. */
function faultsFor(profile: DeviceProfile, texts: readonly string[]): readonly Fault[] {
  const { id } = profile;
  const forAll = texts.filter((text) => !isFor(id, text));
  return [
    ...forDevice(id, forAll)
      .map(parseFault)
      .filter((fault) => canHave(profile, fault)),
    ...forDevice(
      id,
      texts.filter((text) => isFor(id, text)),
    ).map(parseFault),
  ];
}
