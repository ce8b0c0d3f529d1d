import type { Command } from "commander";
import { BridgeError, reasonOf } from "../BridgeError.ts";
import { controlPlan } from "../emulate/controlPlan.ts";
import type { EmulatedDevice } from "../emulate/Emulation.ts";
import { numberOption, repeated } from "./optionValues.ts";

interface EmulateOptions {
  readonly device: readonly string[];
  readonly port: string;
  readonly option: readonly string[];
  readonly assembly: string;
  readonly patient: string;
  readonly seed: number;
  readonly speed: number;
  readonly fault: readonly string[];
  readonly event: readonly string[];
  readonly mode: readonly string[];
  readonly set: readonly string[];
  readonly at: readonly string[];
  readonly recording?: string;
  readonly log?: string;
}

export function addEmulate(program: Command): void {
  program
    .command("emulate")
    .description(
      "Emulates consoles that one simulated patient drives. Prints one JSON line per port: {device, path, origin, options}.",
    )
    .requiredOption("--device <profile>", "profile to emulate; repeat for several", repeated)
    .option("--port <way>", "auto, pty or tcp://HOST:PORT (port 0: a free one)", "auto")
    .option("--option <name=value>", "answer to a profile's question, e.g. gasUnit=kPa", repeated, [])
    .option("--assembly <id>", "circuit", "cpb-adult")
    .option("--patient <id>", "patient", "adult-man")
    .option("--seed <n>", "same seed, same course", numberOption("--seed", 0, 2 ** 32 - 1), 1)
    .option("--speed <n>", "simulated time over real time", numberOption("--speed", 0.1, 1000), 1)
    .option(
      "--fault <text>",
      "e.g. cut-mid-frame@30s, silence@60s:20s; DEVICE/ in front limits it to one",
      repeated,
      [],
    )
    .option("--event <text>", "e.g. store@30s, mode:temperatureView=37C@120s", repeated, [])
    .option("--mode <name=value>", "mode at switch-on, e.g. temperatureView=actual", repeated, [])
    .option("--set <signal=value>", "control at the start, e.g. pump.arterial.speed=150", repeated, [])
    .option(
      "--at <s:signal=value>",
      "control at a time of the simulation, e.g. 300:gas.fio2=0.4",
      repeated,
      [],
    )
    .option("--recording <file>", "play a log of the one --device in place of a patient's values")
    .option("--log <file>", "write what was sent, and when, as JSON lines")
    .option("--json", "the output is JSON in any case")
    .action((options: EmulateOptions) => emulate(options));
}

async function emulate(options: EmulateOptions): Promise<void> {
  const [{ announce }, { Emulation }, { SentLog }, { patientSource }, { profileNamed }] = await Promise.all([
    import("../origin/announcements.ts"),
    import("../emulate/Emulation.ts"),
    import("../emulate/SentLog.ts"),
    import("../emulate/patientSource.ts"),
    import("../profiles/profileFile.ts"),
  ]);
  const { openEmulatedPort } = await import("../emulate/openEmulatedPort.ts");
  const { emulatedConsole } = await import("../emulate/emulatedConsole.ts");
  const profiles = options.device.map(profileNamed);
  if (options.recording !== undefined && profiles.length > 1) {
    throw new BridgeError("usage", `--recording is a log of one device, found ${profiles.length} --device`);
  }
  const patient = await patientSource({ ...options, controls: controlPlan(options.set, options.at) });
  if (options.log !== undefined) SentLog.create(options.log);

  const devices: EmulatedDevice[] = [];
  const withdrawals: (() => void)[] = [];
  const announcements: string[] = [];
  const wish = { ...options, patient, startedAt_ms: Date.now() };
  for (const [i, profile] of profiles.entries()) {
    const { emulator, answers } = emulatedConsole(profile, i, wish);
    const port = await openEmulatedPort(options.port, devices.length);
    const { id } = profile;
    const log =
      options.log === undefined ? undefined : new SentLog(options.log, { device: id, path: port.path });
    devices.push({ emulator, port, log });
    withdrawals.push(announce(port.path, id));
    announcements.push(
      JSON.stringify({ device: id, path: port.path, origin: "simulator", options: answers }),
    );
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
    for (const line of announcements) console.log(line);
  }).finally(() => {
    for (const withdraw of withdrawals) withdraw();
  });
  for (const { port } of devices) {
    if (port.receivedCount > 0)
      process.stderr.write(`bridge: ${port.path} received ${port.receivedCount} bytes\n`);
  }
}
