import { writeFileSync } from "node:fs";
import { extname } from "node:path";
import type { Command } from "commander";
import type { Cable } from "@openperfusion/cables";
import { BridgeError } from "../BridgeError.ts";
import { languageOption } from "./optionValues.ts";

interface CableOptions {
  readonly lang: "en" | "es";
  readonly svg?: string;
  readonly json?: true;
}

export function addCable(program: Command): void {
  program
    .command("cable <device>")
    .description(
      "The cable for a device's port: connector, contacts, wires, sources; what is unknown is said so.",
    )
    .option("--lang <en|es>", "language of the text", languageOption, "en")
    .option(
      "--svg <file>",
      "also write the drawing to a new file; one for each cable where the device has several",
    )
    .option("--json", "one JSON array: the cables as data")
    .action(cable);
}

async function cable(device: string, { lang, svg, json }: CableOptions): Promise<void> {
  const { cableDrawing, cablesFor, cablesText } = await import("@openperfusion/cables");
  const cables = cablesFor(device);
  if (cables.length === 0) await refuseUnknown(device);
  const files = svg === undefined ? [] : filesFor(device, cables, svg);
  for (const [i, file] of files.entries()) write(file, cableDrawing(cables[i]!, lang));
  console.log(json === true ? JSON.stringify(cables) : cablesText(device, lang));
  if (json === true) return;
  for (const file of files) console.log(WRITTEN[lang].replace("{file}", file));
}

const WRITTEN = { en: "Written: {file}", es: "Escrito: {file}" } as const;

/** The file itself, or, where the device has several cables, one for each with the cable's id in its name. */
function filesFor(device: string, cables: readonly Cable[], file: string): readonly string[] {
  if (cables.length === 0) {
    throw new BridgeError("usage", `--svg can draw nothing: no port of ${device} is described`);
  }
  if (cables.length === 1) return [file];
  const end = extname(file);
  return cables.map(({ id }) => `${file.slice(0, file.length - end.length)}.${id}${end}`);
}

function write(file: string, drawing: string): void {
  try {
    writeFileSync(file, drawing, { flag: "wx" });
  } catch (cause) {
    throw new BridgeError("usage", `--svg must name a new file that can be written, found ${file}`, {
      cause,
    });
  }
}

/** A name that nobody knows is a mistyped one: "unknown cable" would be the wrong answer to it. */
async function refuseUnknown(device: string): Promise<void> {
  const [{ findTemplate }, { profileNamed }] = await Promise.all([
    import("@openperfusion/devices"),
    import("../profiles/profileFile.ts"),
  ]);
  if (findTemplate(device) === undefined) profileNamed(device);
}
