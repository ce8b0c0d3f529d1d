import { Command, CommanderError } from "commander";
import { BridgeError, exitCodeOf, reasonOf } from "./BridgeError.ts";
import { addDecode } from "./commands/decode.ts";
import { addEmulate } from "./commands/emulate.ts";
import { addProfiles } from "./commands/profiles.ts";
import { addRecord } from "./commands/record.ts";
import { addReplay } from "./commands/replay.ts";
import { addRun } from "./commands/run.ts";
import { addStatus } from "./commands/status.ts";
import { versionText } from "./commands/versionText.ts";

const program = new Command("bridge")
  .description("The bedside program: serial in, durable spool, record and preview out.")
  .version(versionText(), "-V, --version", "version and intended use")
  .exitOverride()
  .configureOutput({ outputError: () => {} });

for (const add of [addRun, addReplay, addRecord, addDecode, addEmulate, addStatus, addProfiles]) add(program);

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError && error.exitCode === 0) process.exit(0);
  const failure = error instanceof CommanderError ? new BridgeError("usage", error.message) : error;
  const code = failure instanceof BridgeError ? failure.code : "internal";
  // A program reads the code, a person the sentence.
  if (process.argv.includes("--json"))
    process.stdout.write(`${JSON.stringify({ error: { code, message: reasonOf(failure) } })}\n`);
  process.stderr.write(`bridge: ${reasonOf(failure)} [${code}]\n`);
  if (code === "internal" && failure instanceof Error) process.stderr.write(`${failure.stack}\n`);
  process.exit(exitCodeOf(failure));
}
