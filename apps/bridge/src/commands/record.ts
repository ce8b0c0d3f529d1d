import { closeSync, fdatasyncSync, openSync, rmSync, writeSync } from "node:fs";
import type { Command } from "commander";
import { Origin, PortConfig } from "@openperfusion/contracts";
import { absolutePath } from "../config/absolutePath.ts";
import { BridgeError } from "../BridgeError.ts";
import { repeated, tableOption } from "./optionValues.ts";

interface RecordOptions {
  readonly port: string;
  readonly profile: string;
  readonly origin: string;
  readonly option: readonly string[];
  readonly out: string;
  readonly json?: true;
}

export function addRecord(program: Command): void {
  program
    .command("record")
    .description("Writes a port's bytes to a file, each line behind its host time (UTC), until it is ended.")
    .requiredOption("--port <path>", "/dev/serial/by-id/…, /dev/pts/N or tcp://HOST:PORT")
    .requiredOption("--profile <id>", "what is connected: sets baud rate and lines")
    .requiredOption("--origin <origin>", "device, simulator or replay; there is no default")
    .option("--option <name=value>", "answer to a profile's question, e.g. gasUnit=mmHg", repeated, [])
    .requiredOption("--out <file>", "a file that does not exist yet")
    .option("--json", "print a JSON line each second")
    .action((options: RecordOptions) => record(options));
}

async function record(wish: RecordOptions): Promise<void> {
  const [{ planPort }, { checkOrigin }, { transportFor }, { HostClock }, { RecordingWriter }] =
    await Promise.all([
      import("../config/planPort.ts"),
      import("../origin/checkOrigin.ts"),
      import("../transports/transportFor.ts"),
      import("../clock/HostClock.ts"),
      import("../transports/RecordingWriter.ts"),
    ]);
  const origin = Origin.safeParse(wish.origin);
  if (!origin.success) {
    throw new BridgeError("usage", `--origin must be ${Origin.options.join(", ")}, found "${wish.origin}"`);
  }
  const path = absolutePath(wish.port, process.cwd());
  const options = tableOption("--option", wish.option);
  const config = PortConfig.parse({ id: "port", path, profile: wish.profile, origin: origin.data, options });
  const plan = planPort(config);
  if (plan.way === "file") throw new BridgeError("usage", `--port must name a port, found the file ${path}`);
  await checkOrigin(plan);

  const out = newFile(wish.out);
  const clock = new HostClock();
  const writer = new RecordingWriter();
  let byteCount = 0;
  const transport = await transportFor(plan, undefined, 0);
  const ended = new Promise<BridgeError | undefined>((end) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => end(undefined));
    void transport
      .open({
        onChunk: (bytes) => {
          byteCount += bytes.length;
          writeSync(out, writer.push(bytes, clock.now().hostWall_ms));
          return undefined;
        },
        onClose: end,
      })
      .catch((error: BridgeError) => end(error));
  });
  const beat = setInterval(() => {
    fdatasyncSync(out);
    if (wish.json === true) console.log(JSON.stringify({ byteCount }));
  }, 1000);
  const problem = await ended;
  clearInterval(beat);
  fdatasyncSync(out);
  closeSync(out);
  if (byteCount === 0) rmSync(wish.out);
  if (problem !== undefined) throw problem;
  process.exit(0);
}

/** A recording is never written over. */
function newFile(file: string): number {
  try {
    return openSync(file, "wx");
  } catch (cause) {
    throw new BridgeError("usage", `--out must name a new file that can be written, found ${file}`, {
      cause,
    });
  }
}
