import { canHave, parseFault } from "@openperfusion/device-emulator";
import type { DeviceProfile } from "@openperfusion/devices";
import { BridgeError, reasonOf } from "../BridgeError.ts";
import { profileNamed } from "../profiles/profileFile.ts";
import { Announced } from "./Announced.ts";
import { controlPlan } from "./controlPlan.ts";
import { emulatedConsole } from "./emulatedConsole.ts";
import type { EmulateOptions } from "./EmulateOptions.ts";
import { Emulation } from "./Emulation.ts";
import type { EmulatedDevice } from "./Emulation.ts";
import { forDevice, isFor } from "./forDevice.ts";
import { openEmulatedPort } from "./openEmulatedPort.ts";
import { patientSource } from "./patientSource.ts";
import { Plug } from "./Plug.ts";
import { checkPlacements } from "./placementOf.ts";
import { ReceivedLog } from "./ReceivedLog.ts";
import { recordingsOf } from "./recordingsOf.ts";
import { readScenario } from "./scenario.ts";
import { SentLog } from "./SentLog.ts";

/** Runs `bridge emulate` until it is ended. Throws a BridgeError that names what was told wrongly. */
export async function emulate(
  names: readonly string[],
  options: EmulateOptions,
  print: (line: string) => void,
): Promise<void> {
  if (names.length === 0) {
    throw new BridgeError("usage", "Name at least one device to emulate, such as terumo/cdi-500; found none");
  }
  const profiles = names.map(profileNamed);
  const { fault, event, at } = withScenario(options);
  checkFaultDevices(profiles, fault);
  checkPlacements(profiles, options.placement);
  const recordings = recordingsOf(
    options.recording,
    profiles.map(({ id }) => id),
  );
  const patient = await patientSource({ ...options, controls: controlPlan(options.set, at) });
  if (options.log !== undefined) SentLog.create(options.log);
  const received = options.receivedLog === undefined ? undefined : new ReceivedLog(options.receivedLog);

  const { option, mode, placement, seed } = options;
  const wish = { option, mode, placement, seed, fault, event, patient, startedAt_ms: Date.now() };
  const devices: EmulatedDevice[] = [];
  const announced: Announced[] = [];
  for (const [i, profile] of profiles.entries()) {
    const { id } = profile;
    const recording = recordings.get(id);
    const {
      emulator,
      answers,
      placement: places,
      faults,
    } = emulatedConsole(profile, i, {
      ...wish,
      ...(recording === undefined ? {} : { recording }),
    });
    const port = await openEmulatedPort(options.port, i);
    const number = profiles.slice(0, i + 1).filter((other) => other.id === id).length;
    const announcement = new Announced(
      port,
      { device: id, options: answers, placement: places },
      { print, folder: options.link, number },
    );
    const log =
      options.log === undefined ? undefined : new SentLog(options.log, { device: id, path: port.path });
    devices.push({
      emulator,
      port,
      plug: new Plug(port, faults, (isIn) => announcement.changed(isIn)),
      log,
      received,
    });
    announced.push(announcement);
  }

  await new Promise<void>((resolve, reject) => {
    const emulation = new Emulation({
      devices,
      speed: options.speed,
      advanceSource: (to_ms) => patient.advance(to_ms),
      onFailure: (error) =>
        reject(error instanceof Error ? error : new BridgeError("emulator-failed", reasonOf(error))),
    });
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
      process.once(signal, () => resolve(emulation.stop()));
    emulation.start();
    // A reader of these lines may open the ports at once.
    for (const one of announced) one.tell();
  }).finally(() => {
    for (const one of announced) one.withdraw();
  });
  for (const { port } of devices) {
    if (port.receivedCount > 0)
      process.stderr.write(`bridge: ${port.path} received ${port.receivedCount} bytes\n`);
  }
}

function withScenario(options: EmulateOptions): Pick<EmulateOptions, "fault" | "event" | "at"> {
  const { fault, event, at } = options;
  if (options.scenario === undefined) return { fault, event, at };
  const more = readScenario(options.scenario);
  return { fault: [...fault, ...more.fault], event: [...event, ...more.event], at: [...at, ...more.at] };
}

/** A fault that none of the devices can have is a slip of the pen. */
function checkFaultDevices(profiles: readonly DeviceProfile[], texts: readonly string[]): void {
  for (const text of texts) {
    const meant = profiles.filter(({ id }) => forDevice(id, [text]).length > 0);
    const emulated = profiles.map(({ id }) => id).join(", ");
    if (meant.length === 0)
      throw new BridgeError(
        "usage",
        `"${text}" is for a device that is not emulated; emulated are ${emulated}`,
      );
    const isPossible = meant.some((profile) => {
      const [wish = ""] = forDevice(profile.id, [text]);
      try {
        return isFor(profile.id, text) || canHave(profile, parseFault(wish));
      } catch (cause) {
        throw new BridgeError("usage", reasonOf(cause), { cause });
      }
    });
    if (!isPossible) throw new BridgeError("usage", `None of ${emulated} can have the fault "${text}"`);
  }
}
