import { readFileSync } from "node:fs";
import type { Command } from "commander";
import type { FileImporter, ImportResult } from "@openperfusion/devices";
import { BridgeError } from "../BridgeError.ts";
import { languageOption } from "./optionValues.ts";

interface ImportOptions {
  readonly format?: string;
  readonly list?: true;
  readonly lang: "en" | "es";
  readonly json?: true;
  readonly csv?: true;
}

export function addImport(program: Command): void {
  program
    .command("import [file]")
    .description(
      "Timed readings of a file that a device exported. - reads stdin. A file's zone is not told and not guessed.",
    )
    .option("--format <id>", "what the file is, e.g. radiometer/abl800")
    .option("--list", "the formats that can be imported")
    .option("--lang <en|es>", "language of the text", languageOption, "en")
    .option("--json", "one JSON line per row, then one with the rejected lines")
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
  const importer = IMPORTERS.find(({ id }) => id === wish.format);
  if (importer === undefined) {
    const known = IMPORTERS.map(({ id }) => id).join(", ");
    throw new BridgeError(
      "usage",
      `--format must be one of ${known}, found ${JSON.stringify(wish.format ?? "nothing")}`,
    );
  }
  if (file === undefined) throw new BridgeError("usage", "name the file to import, or - for stdin");
  const result = importer.read(readText(file));
  if (result.rows.length === 0)
    throw new BridgeError("file-unreadable", `${file} has no line of ${importer.id}${whyNot(result)}`);

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

/** UTF-8 if the bytes are, else Windows-1252: exports of analyzers carry no mark of their encoding. */
function readText(file: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file === "-" ? 0 : file);
  } catch (cause) {
    throw new BridgeError("file-unreadable", `${file} can't be read`, { cause });
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

function whyNot({ rejected: [first] }: ImportResult): string {
  return first === undefined ? ": it is empty" : `: line ${first.line}, ${first.detail}`;
}

/** On stderr, so that what is piped on holds readings only. */
function reportRejected({ rejected }: ImportResult): void {
  for (const { line, detail } of rejected) process.stderr.write(`bridge: line ${line} rejected, ${detail}\n`);
}
