import type { Command } from "commander";
import { languageOption } from "./optionValues.ts";

interface CableOptions {
  readonly lang: "en" | "es";
  readonly json?: true;
}

export function addCable(program: Command): void {
  program
    .command("cable <device>")
    .description(
      "The cable for a device's port: connector, contacts, wires, sources; what is unknown is said so.",
    )
    .option("--lang <en|es>", "language of the text", languageOption, "en")
    .option("--json", "one JSON array: the cables as data")
    .action(cable);
}

async function cable(device: string, { lang, json }: CableOptions): Promise<void> {
  const { cablesFor, cablesText } = await import("@openperfusion/cables");
  if (cablesFor(device).length === 0) await refuseUnknown(device);
  console.log(json === true ? JSON.stringify(cablesFor(device)) : cablesText(device, lang));
}

/** A name that nobody knows is a mistyped one: "unknown cable" would be the wrong answer to it. */
async function refuseUnknown(device: string): Promise<void> {
  const [{ findTemplate }, { profileNamed }] = await Promise.all([
    import("@openperfusion/devices"),
    import("../profiles/profileFile.ts"),
  ]);
  if (findTemplate(device) === undefined) profileNamed(device);
}
