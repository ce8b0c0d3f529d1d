import type { Command } from "commander";
import type { FileImporter } from "@openperfusion/devices";
import { BridgeError } from "../BridgeError.ts";
import { readExport, reportRejected } from "../import/readExport.ts";
import type { CaseImportOptions } from "./importToCase.ts";
import { utcOffsetOption } from "../import/utcOffset.ts";
import { languageOption, repeated } from "./optionValues.ts";

interface ImportOptions extends CaseImportOptions {
  readonly list?: true;
}

export function addImport(program: Command): void {
  program
    .command("import [file]")
    .description(
      "Timed readings of a file that a device exported, printed or put into the record of a case. - reads stdin. A file's zone is not told and not guessed.",
    )
    .option("--as, --format <id>", "what the file is, e.g. radiometer/abl800")
    .option("--list", "the formats that can be imported")
    .option("--server <url>", "put the file into the record there, whole, marked as replay; with --case")
    .option("--case <id>", "the case that it belongs to")
    .option("--checked", "you have looked: every line is of this case's patient, and none names them")
    .option(
      "--utc-offset <±HH:MM>",
      "how far the file's clock was ahead of UTC, e.g. +02:00",
      utcOffsetOption,
    )
    .option(
      "--option <name=value>",
      "for the log of a serial line: answer to its profile's question",
      repeated,
      [],
    )
    .option("--lang <en|es>", "language of the text", languageOption, "en")
    .option(
      "--json",
      "one JSON line per row, then one with the rejected lines; with --server one object: what was added",
    )
    .option("--csv", "one line per reading, with a header")
    .action(importFile);
}

async function importFile(file: string | undefined, wish: ImportOptions): Promise<void> {
  const { IMPORTERS } = await import("@openperfusion/devices");
  if (wish.list === true) {
    listFormats(IMPORTERS, wish);
    return;
  }
  if (wish.json === true && wish.csv === true)
    throw new BridgeError("usage", "give --json or --csv, not both");
  if (wish.server !== undefined || wish.case !== undefined) {
    const { importToCase } = await import("./importToCase.ts");
    await importToCase(file, wish);
    return;
  }
  const importer = IMPORTERS.find(({ id }) => id === wish.format);
  if (importer === undefined) {
    const known = IMPORTERS.map(({ id }) => id).join(", ");
    throw new BridgeError(
      "usage",
      `--as must be one of ${known}, found ${JSON.stringify(wish.format ?? "nothing")}`,
    );
  }
  if (file === undefined) throw new BridgeError("usage", "name the file to import, or - for stdin");
  const { result } = readExport(file, importer);

  const { importedCsv, importedJson, importedText } = await import("../import/printImport.ts");
  if (wish.csv === true) process.stdout.write(importedCsv(result));
  else if (wish.json === true) process.stdout.write(importedJson(result));
  else process.stdout.write(importedText(result, importer.signs, wish.lang));
  if (wish.json !== true) reportRejected(result);
}

function listFormats(importers: readonly FileImporter[], { json, lang }: ImportOptions): void {
  const rows = importers.map(({ id, label, evidence }) => ({ id, label: label[lang], evidence }));
  if (json === true) console.log(JSON.stringify(rows));
  else for (const { id, label, evidence } of rows) console.log(`${id}  ${label}, ${evidence}`);
}
