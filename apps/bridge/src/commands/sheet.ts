import { Option } from "commander";
import type { Command } from "commander";
import { BridgeError } from "../BridgeError.ts";
import { LANGUAGES } from "../text/words.ts";
import type { Language } from "../text/words.ts";

interface SheetOptions {
  readonly config: string;
  readonly port?: string;
  readonly lang: Language;
  readonly html?: true;
  readonly json?: true;
}

export function addSheet(program: Command): void {
  program
    .command("sheet")
    .description(
      "The hook-up sheet: for each port the device, cable, settings, and which channel measures what.",
    )
    .option("--config <file>", "bridge.toml, or - for stdin", "bridge.toml")
    .option("--port <id>", "one port only")
    .addOption(new Option("--lang <language>", "language").choices(LANGUAGES).default("en"))
    .option("--html", "a page to print")
    .option("--json", "one JSON array")
    .action(sheet);
}

async function sheet({ config: file, port: id, lang, html, json }: SheetOptions): Promise<void> {
  const [{ readConfig }, { hookUpSheet }, { sheetText }, { sheetHtml }] = await Promise.all([
    import("../config/readConfig.ts"),
    import("../sheet/hookUpSheet.ts"),
    import("../sheet/sheetText.ts"),
    import("../sheet/sheetHtml.ts"),
  ]);
  const config = readConfig(file);
  const ports = config.port.filter((port) => id === undefined || port.id === id);
  if (ports.length === 0) {
    const known = config.port.map((port) => port.id).join(", ");
    throw new BridgeError("usage", `--port must be one of ${known}, found "${id}"`);
  }
  const pages = hookUpSheet({ ...config, port: ports }, lang);
  if (json === true) console.log(JSON.stringify(pages));
  else process.stdout.write((html === true ? sheetHtml : sheetText)(pages, config.bridge.id, lang));
}
