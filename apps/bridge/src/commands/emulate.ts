import type { Command } from "commander";
import { numberOption, repeated } from "./optionValues.ts";
import type { EmulateOptions } from "../emulate/EmulateOptions.ts";

export function addEmulate(program: Command): void {
  program
    .command("emulate")
    .description(
      "Emulates consoles that one simulated patient drives. Prints one JSON line per port: {device, path, origin, options, placement}; another when a port comes back.",
    )
    .argument("[devices...]", "profiles to emulate, by id or file")
    .option("--device <profile>", "the same, once for each", repeated, [])
    .option("--port <way>", "auto, pty or tcp://HOST:PORT (port 0: a free one)", "auto")
    .option("--option <name=value>", "answer to a profile's question, e.g. gasUnit=kPa", repeated, [])
    .option(
      "--placement <channel=signal>",
      "where a sensor of the patient's circuit sits, e.g. console.pressure.p1=circuit.pressure.venousLine; DEVICE/ in front limits it to one",
      repeated,
      [],
    )
    .option("--assembly <id>", "circuit", "cpb-adult")
    .option("--patient <id>", "patient", "adult-man")
    .option("--seed <n>", "same seed, same course", numberOption("--seed", 0, 2 ** 32 - 1), 1)
    .option("--speed <n>", "simulated time over real time", numberOption("--speed", 0.1, 1000), 1)
    .option("--scenario <file>", "timed faults, presses, modes and controls, in YAML or JSON")
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
    .option(
      "--recording <device=file>",
      "play a log of the device in place of a patient's values; the file alone where there is one device",
      repeated,
      [],
    )
    .option("--link <folder>", "a symbolic link for each port, which moves with it")
    .option("--log <file>", "write what was sent, and when, as JSON lines")
    .option("--received-log <file>", "write what came from the other side, and when, as JSON lines")
    .option("--json", "the output is JSON in any case")
    .action(async (devices: readonly string[], options: EmulateOptions) => {
      const { emulate } = await import("../emulate/emulate.ts");
      await emulate([...devices, ...options.device], options, (line) => console.log(line));
    });
}
