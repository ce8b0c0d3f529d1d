/**
 * `npm start`: builds, then runs the whole flow on this machine and prints one address.
 *
 * Without arguments a simulated bypass case drives two emulated consoles; `--replay FILE` plays a recording instead.
 * Ctrl-C ends every child.
 */
import { mkdirSync } from "node:fs";
import { INTENDED_USE } from "@openperfusion/contracts";
import { build } from "./build.ts";
import { takeLock } from "./lock.ts";
import { type StartOptions, startOptions, USAGE } from "./options.ts";
import { reloadOnChange } from "./reload.ts";
import { startReplay, startSimulatedCase } from "./sources.ts";
import { Supervisor } from "./Supervisor.ts";

const root = process.env["OPENPERFUSION_ROOT"] ?? process.cwd();
const options = commandLine();
mkdirSync(options.data, { recursive: true });

const lock = takeLock(options.data);
if (lock.kind === "taken") {
  console.log(
    `OpenPerfusion already runs in ${options.data} (process ${lock.pid}) at ${lock.address ?? "an address that it is about to print"}`,
  );
  process.exit(0);
}

const children = new Supervisor(root);
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.once(signal, () => {
    void children.stop().then(() => {
      lock.release();
      process.exit(0);
    });
  });
}

try {
  await build(root, options.isDevelopment);
  const address = await children.startServer(options);
  lock.announce(address);
  await (options.replay === undefined
    ? startSimulatedCase(children, options, address)
    : startReplay(children, options, options.replay, address));
  if (options.isDevelopment) reloadOnChange(root, children);
  process.stderr.write(`\n${INTENDED_USE.live.en}\n\n`);
  console.log(`OpenPerfusion: open ${children.siteAddress ?? address}/`);
} catch (error) {
  process.stderr.write(
    `OpenPerfusion could not start: ${error instanceof Error ? error.message : String(error)}\n`,
  );
  await children.stop();
  lock.release();
  process.exit(1);
}

function commandLine(): StartOptions {
  try {
    return startOptions(process.argv.slice(2), root);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${USAGE}\n`);
    return process.exit(2);
  }
}
