import { Command, CommanderError } from "commander";
import { BridgeError, exitCodeOf, reasonOf } from "./BridgeError.ts";
import { addAdd } from "./commands/add.ts";
import { addConfig } from "./commands/config.ts";
import { addCable } from "./commands/cable.ts";
import { addDecode } from "./commands/decode.ts";
import { addDetect } from "./commands/detect.ts";
import { addDoctor } from "./commands/doctor.ts";
import { addEmulate } from "./commands/emulate.ts";
import { addPlace } from "./commands/place.ts";
import { addImport } from "./commands/import.ts";
import { addProfile } from "./commands/profile.ts";
import { addRecord } from "./commands/record.ts";
import { addReplay } from "./commands/replay.ts";
import { addRun } from "./commands/run.ts";
import { addService } from "./commands/service.ts";
import { addSheet } from "./commands/sheet.ts";
import { addStatus } from "./commands/status.ts";
import { addUdev } from "./commands/udev.ts";
import { versionText } from "./commands/versionText.ts";

// Whoever reads our words may go; what is recorded must not go with them.
for (const output of [process.stdout, process.stderr]) {
  output.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
}

const program = new Command("bridge")
  .description("The bedside program: serial in, durable spool, record and preview out.")
  .version(versionText(), "-V, --version", "version and intended use")
  .exitOverride()
  .configureOutput({ outputError: () => {} });

for (const add of [
  addRun,
  addReplay,
  addRecord,
  addDecode,
  addEmulate,
  addStatus,
  addProfile,
  addDetect,
  addAdd,
  addPlace,
  addSheet,
  addDoctor,
  addConfig,
  addService,
  addUdev,
  addCable,
  addImport,
])
  add(program);

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError && error.exitCode === 0) process.exit(0);
  const failure = error instanceof CommanderError ? usageError(error) : error;
  const code = failure instanceof BridgeError ? failure.code : "internal";
  // A program reads the code, a person the sentence.
  if (process.argv.includes("--json"))
    process.stdout.write(`${JSON.stringify({ error: { code, message: reasonOf(failure) } })}\n`);
  process.stderr.write(`bridge: ${reasonOf(failure)} [${code}]\n`);
  if (code === "internal" && failure instanceof Error) process.stderr.write(`${failure.stack}\n`);
  process.exit(exitCodeOf(failure));
}

/** Called with nothing at all, commander shows the help and has no words of its own. */
function usageError({ code, message }: CommanderError): BridgeError {
  return new BridgeError("usage", code === "commander.help" ? "name a command" : message);
}
