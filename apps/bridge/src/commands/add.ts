import { hostname } from "node:os";
import type { Command } from "commander";
import { addText } from "../add/addWords.ts";
import { refusePortsOf } from "../config/environment.ts";
import type { Language } from "../text/words.ts";
import type { AddWish } from "../add/addPort.ts";
import type { Asker } from "../add/Asker.ts";
import type { PortDraft } from "../add/portToml.ts";
import type { PortPlan } from "../config/planPort.ts";
import { BridgeError } from "../BridgeError.ts";
import { languageOption, numberOption, repeated, tableOption } from "./optionValues.ts";

interface AddOptions {
  readonly config: string;
  readonly port?: string;
  readonly profile?: string;
  readonly id?: string;
  readonly origin?: string;
  readonly option: readonly string[];
  readonly placement: readonly string[];
  readonly unplaced?: true;
  readonly polling?: true;
  readonly unheard?: true;
  readonly seconds: number;
  readonly yes?: true;
  readonly lang: Language;
  readonly json?: true;
}

/** So many values are shown before a port is saved. */
const SHOWN_VALUES = 5;

export function addAdd(program: Command): void {
  program
    .command("add")
    .description(
      "Adds a port to the configuration: which port, which device, its units and placement, five live values, save. Asks what the options do not say.",
    )
    .option("--config <file>", "where the port is added; made if it is not there", "bridge.toml")
    .option("--port <path>", "/dev/serial/by-id/…, or tcp://HOST:PORT")
    .option(
      "--profile <id>",
      "the device, or the file of a profile of your own; without it the port is listened to",
    )
    .option("--id <id>", "short name of the port")
    .option("--origin <origin>", "device, simulator or replay; there is no default")
    .option("--option <name=value>", "answer to a profile's question, e.g. gasUnit=mmHg", repeated, [])
    .option("--placement <channel=signal>", "what a channel measures where its sensor sits", repeated, [])
    .option("--unplaced", "every channel keeps the device's own name")
    .option("--polling", "the bytes that the device must be sent may be sent (its page lists them)")
    .option("--unheard", "save although nothing could be decoded yet")
    .option(
      "--seconds <n>",
      "wait for live values, and listen for the device, so long at most",
      numberOption("--seconds", 1, 600),
      85,
    )
    .option("--yes", "ask nothing; what is missing is an error")
    .option(
      "--lang <en|es>",
      "language of the questions and of what is shown; JSON is English",
      languageOption,
      "en",
    )
    .option("--json", "one JSON object at the end")
    .action((options: AddOptions) => add(options));
}

async function add(options: AddOptions): Promise<void> {
  refusePortsOf(process.env);
  const isScripted = options.yes === true || options.json === true || !process.stdin.isTTY;
  const language = options.json === true ? "en" : options.lang;
  const asker = await askerFor(options, isScripted, language);
  const [
    { draftPort, planOf },
    { chooseDevice, choosePath, deviceNamed },
    config,
    { portToml },
    { portsToListen },
  ] = await Promise.all([
    import("../add/addPort.ts"),
    import("../add/chooseDevice.ts"),
    import("../add/configFile.ts"),
    import("../add/portToml.ts"),
    import("../detect/portsToListen.ts"),
  ]);
  const { PROFILES } = await import("@openperfusion/devices");
  const file = options.config;
  const text = config.configText(file) ?? config.firstConfig(bridgeId());
  const path = options.port ?? (await choosePath(asker, (await portsToListen([])).ports, language));
  config.refuseTwins(text, { id: options.id ?? "", path });
  const [port] = (await portsToListen([path])).ports;
  if (port === undefined) throw new BridgeError("usage", `--port must name a port, found "${path}"`);
  const found =
    options.profile === undefined
      ? await chooseDevice(asker, {
          port,
          profiles: PROFILES,
          canAsk: !isScripted,
          budget_ms: options.seconds * 1000,
          language,
        })
      : deviceNamed(options.profile);
  const draft = await draftPort({
    asker,
    wish: wishOf(options),
    path,
    isEmulated: port.isEmulated,
    found,
    now: new Date(),
    isUnplaced: options.unplaced === true,
    language,
  });
  config.refuseTwins(text, draft);
  const fresh = config.withPort(text, portToml(draft));
  const plan = planOf(draft);
  config.checkedText(fresh, file);
  const values = await showValues(asker, plan, draft, options, language);
  asker.show(addText("toBeAdded", language, { file }), portToml(draft).trimEnd());
  if (!(await asker.confirm({ option: "--yes", text: addText("save", language) }))) {
    throw new BridgeError("usage", "nothing was saved: say --yes, or answer yes");
  }
  const backup = config.replaceConfig(file, fresh, new Date());
  if (options.json === true) {
    console.log(JSON.stringify({ config: file, backup: backup ?? null, port: plan.config, values }));
    return;
  }
  console.log(
    backup === undefined
      ? addText("saved", language, { file })
      : addText("savedOver", language, { file, backup }),
  );
  console.log(addText("sheet", language, { file }));
}

/** Opens the port as a run would and shows what comes; without a value a person must say that it may be saved. */
async function showValues(
  asker: Asker,
  plan: PortPlan,
  { profile, isPolled }: PortDraft,
  { seconds, unheard }: AddOptions,
  language: Language,
): Promise<readonly string[]> {
  const [{ tryPort, readingText }, { checkOrigin }, { transportFor }] = await Promise.all([
    import("../add/liveValues.ts"),
    import("../origin/checkOrigin.ts"),
    import("../transports/transportFor.ts"),
  ]);
  await checkOrigin(plan);
  const { direction } = profile.transport;
  if (direction !== "listenOnly" && !isPolled) {
    const why = addText(direction === "poll" ? "noPolling" : "noAnswering", language);
    asker.show(addText("liveValues", language), why);
    return [];
  }
  const transport = await transportFor(plan, undefined, 0);
  const within_ms = seconds * 1000;
  const trial = await asker.during(
    addText("waiting", language, { count: SHOWN_VALUES, seconds }),
    tryPort({ plan, transport, count: SHOWN_VALUES, within_ms }),
  );
  const values = trial.readings.map((reading) => readingText(reading, language));
  asker.show(
    addText("liveValues", language),
    [
      ...values,
      addText("counts", language, {
        frames: trial.frameCount,
        rejected: trial.rejectedCount,
        bytes: trial.received_bytes,
      }),
    ].join("\n"),
  );
  if (values.length > 0 || unheard === true) return values;
  const hint =
    trial.received_bytes === 0 ? (profile.hints[0]?.[language] ?? "") : addText("otherBytes", language);
  const text = addText("saveUnheard", language, { seconds, hint });
  if (await asker.confirm({ option: "--unheard", text })) return values;
  throw new BridgeError(
    "port-lost",
    `nothing could be decoded in ${seconds} s and nothing was saved; --unheard saves all the same`,
  );
}

async function askerFor(
  { yes, unheard, polling, json }: AddOptions,
  isScripted: boolean,
  language: Language,
): Promise<Asker> {
  if (!isScripted) return (await import("../add/promptAsker.ts")).promptAsker(language);
  const { scriptedAsker } = await import("../add/scriptedAsker.ts");
  const agreed = [yes === true && "--yes", unheard === true && "--unheard", polling === true && "--polling"];
  const agrees = new Set(agreed.filter((word) => word !== false));
  return scriptedAsker(agrees, (line) => void (json === true || console.log(line)));
}

function wishOf({ id, origin, option, placement }: AddOptions): AddWish {
  return {
    ...(id === undefined ? {} : { id }),
    ...(origin === undefined ? {} : { origin }),
    options: tableOption("--option", option),
    placement: tableOption("--placement", placement),
  };
}

/** A first name for a bridge that has none: the machine's. */
function bridgeId(): string {
  const name = hostname()
    .replaceAll(/[^A-Za-z0-9_-]/g, "-")
    .replace(/^[^A-Za-z0-9]+/, "");
  return name.slice(0, 64) || "bridge";
}
