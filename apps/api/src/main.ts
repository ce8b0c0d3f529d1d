import type { NestFastifyApplication } from "@nestjs/platform-fastify";
import type { Logger } from "pino";
import { Admission } from "./admission/Admission.ts";
import { createServer } from "./createServer.ts";
import { InProcessBus } from "./live/InProcessBus.ts";
import { NatsBus } from "./live/NatsBus.ts";
import { listen } from "./listen.ts";
import { createLogger } from "./logger.ts";
import { readOptions, USAGE } from "./options.ts";
import type { Options } from "./options.ts";
import { SiteRuleSet } from "./review/SiteRuleSet.ts";
import { openStore } from "./store/openStore.ts";
import { versionText } from "./version.ts";

async function run(options: Options, siteRules: SiteRuleSet, logger: Logger): Promise<void> {
  const { host, port, isPortStrict, data, databaseUrl, natsUrl, web } = options;
  const onIdleError = (error: Error): void => logger.warn({ err: error }, "a database connection broke");
  const store = await openStore({ data, databaseUrl, onIdleError });
  const bus = natsUrl === undefined ? new InProcessBus() : await NatsBus.connect(natsUrl, logger);
  // An address that is listened on by name is one that people type.
  const admission = new Admission({
    hosts: [host, ...options.allowedHosts],
    origins: options.allowedOrigins,
  });
  const app = await createServer({ store, bus, logger, admission, siteRules }, web);
  const listening = await listen(app, host, port, isPortStrict);
  endOnSignal(app, logger);
  logger.info(
    { listening, store: store.kind, bus: natsUrl === undefined ? "in-process" : "nats" },
    "listening",
  );
  process.stdout.write(`${JSON.stringify({ listening })}\n`);
}

/** Finishes what is being written, closes the store, and ends. A second signal ends at once. */
function endOnSignal(app: NestFastifyApplication, logger: Logger): void {
  const end = (signal: NodeJS.Signals): void => {
    logger.info({ signal }, "stopping");
    for (const name of ["SIGINT", "SIGTERM"] as const) process.removeListener(name, end);
    app.close().then(
      () => process.exit(0),
      (error: unknown) => {
        logger.error({ err: error }, "could not stop in order");
        process.exit(1);
      },
    );
  };
  for (const name of ["SIGINT", "SIGTERM"] as const) process.on(name, end);
}

try {
  const command = readOptions(process.argv.slice(2), process.env);
  if ("print" in command) {
    process.stdout.write(command.print === "version" ? versionText() : USAGE);
  } else {
    const logger = createLogger(command.run.logLevel);
    const { siteRules } = command.run;
    const own = siteRules === undefined ? new SiteRuleSet([]) : SiteRuleSet.read(siteRules);
    await run(command.run, own, logger).catch((error: unknown) => {
      logger.fatal({ err: error }, "could not start");
      process.exit(1);
    });
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  process.exitCode = 2;
}
