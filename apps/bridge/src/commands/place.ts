import type { Command } from "commander";
import { BridgeError } from "../BridgeError.ts";
import { addText } from "../add/addWords.ts";
import { refusePortsOf } from "../config/environment.ts";
import type { Language } from "../text/words.ts";
import { languageOption, repeated, tableOption } from "./optionValues.ts";

interface PlaceOptions {
  readonly config: string;
  readonly placement: readonly string[];
  readonly unplaced?: true;
  readonly lang: Language;
  readonly json?: true;
}

export function addPlace(program: Command): void {
  program
    .command("place <port>")
    .description(
      "Says that a port's sensors sit elsewhere from now on. What was recorded before keeps its names; the next run begins a new stream.",
    )
    .option("--config <file>", "bridge.toml", "bridge.toml")
    .option("--placement <channel=signal>", "what a channel measures now; repeat for several", repeated, [])
    .option("--unplaced", "every channel goes back to the device's own name")
    .option("--lang <en|es>", "language of the answer", languageOption, "en")
    .option("--json", "one JSON object")
    .action(place);
}

async function place(id: string, options: PlaceOptions): Promise<void> {
  refusePortsOf(process.env);
  const [{ withPlacement }, { secondsOf }, config, { placedProfile }, { profileNamed }] = await Promise.all([
    import("../add/changePlacement.ts"),
    import("../add/addPort.ts"),
    import("../add/configFile.ts"),
    import("../config/planPort.ts"),
    import("../profiles/profileFile.ts"),
  ]);
  const { config: file, unplaced, lang, json } = options;
  const placement = tableOption("--placement", options.placement);
  if ((Object.keys(placement).length === 0) !== (unplaced === true)) {
    throw new BridgeError("usage", "place needs --placement CHANNEL=SIGNAL, or --unplaced, and not both");
  }
  const text = config.configText(file);
  if (text === undefined) throw new BridgeError("config-invalid", `The configuration ${file} is not there`);
  const now = new Date();
  const since = secondsOf(now);
  const fresh = withPlacement(text, { id, placement, since });
  const port = config.checkedText(fresh, file).port.find((one) => one.id === id);
  if (port !== undefined) placedProfile(profileNamed(port.profile), port.placement, `port ${id}: placement`);
  const backup = config.replaceConfig(file, fresh, now);
  if (json === true)
    console.log(JSON.stringify({ config: file, backup: backup ?? null, port: id, placement, since }));
  else console.log(addText("placedAnew", lang, { id, since, backup: String(backup) }));
}
