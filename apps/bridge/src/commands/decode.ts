import { readFileSync } from "node:fs";
import type { Command } from "commander";
import type { DecodedItem, DeviceProfile, ProfileOptions } from "@openperfusion/devices";
import { readingsOf } from "@openperfusion/signals";
import { BridgeError } from "../BridgeError.ts";
import { repeated, tableOption } from "./optionValues.ts";

interface DecodeOptions {
  readonly profile: string;
  readonly option: readonly string[];
  readonly summary?: true;
  readonly explain?: true;
  readonly json?: true;
}

export function addDecode(program: Command): void {
  program
    .command("decode <file>")
    .description(
      "Decodes recorded bytes; `[host time] ` before a line is recognized and taken off. - reads stdin.",
    )
    .requiredOption("--profile <id>", "how the device speaks, e.g. terumo/cdi-500")
    .option("--option <name=value>", "answer to a profile's question, e.g. gasUnit=mmHg", repeated, [])
    .option("--summary", "counts and figures of the whole file")
    .option("--explain", "a ruler under each line: which bytes became which reading")
    .option("--json", "JSON: one object for a summary, else one line per item")
    .action((file: string, options: DecodeOptions) => decode(file, options));
}

async function decode(file: string, wish: DecodeOptions): Promise<void> {
  const [{ profileNamed }, { assumeOptions }, { RecordingReader }] = await Promise.all([
    import("../profiles/profileFile.ts"),
    import("../decode/assumeOptions.ts"),
    import("@openperfusion/recording"),
  ]);
  const profile = profileNamed(wish.profile);
  const reader = new RecordingReader();
  const lines = [...reader.push(readBytes(file)), ...reader.end()];
  const bytes = Buffer.concat(lines.map((line) => line.bytes));
  const { options, assumed } = assumeOptions(profile, tableOption("--option", wish.option), bytes);
  if (Object.keys(assumed).length > 0 && wish.json !== true) {
    process.stderr.write(`bridge: assumed from the cells' shape: ${JSON.stringify(assumed)}\n`);
  }
  if (wish.summary === true) return printSummary(profile, options, assumed, bytes, wish);
  if (wish.explain === true) return printRulers(profile, options, bytes, wish);
  return printItems(profile, options, assumed, bytes);
}

async function printSummary(
  profile: DeviceProfile,
  options: ProfileOptions,
  assumed: ProfileOptions,
  bytes: Uint8Array,
  { json }: DecodeOptions,
): Promise<void> {
  const { summarize } = await import("../decode/summarize.ts");
  const summary = summarize(profile, await itemsOf(profile, options, bytes));
  const isAssumed = Object.keys(assumed).length > 0;
  if (json === true) {
    console.log(JSON.stringify({ ...summary, ...(isAssumed ? { assumed } : {}) }));
    return;
  }
  const { signals, ...counts } = summary;
  for (const [name, value] of Object.entries(counts)) console.log(`${name}: ${JSON.stringify(value)}`);
  console.table(signals);
}

async function printRulers(
  profile: DeviceProfile,
  options: ProfileOptions,
  bytes: Uint8Array,
  { json }: DecodeOptions,
): Promise<void> {
  const [{ explain }, { printRuler }] = await Promise.all([
    import("@openperfusion/devices"),
    import("../decode/printRuler.ts"),
  ]);
  for (const ruler of explain(profile, options, bytes)) {
    if (json === true) console.log(JSON.stringify({ ...itemJson(ruler.item), spans: ruler.spans }));
    else console.log(`${printRuler(ruler)}\n`);
  }
}

async function printItems(
  profile: DeviceProfile,
  options: ProfileOptions,
  assumed: ProfileOptions,
  bytes: Uint8Array,
): Promise<void> {
  if (Object.keys(assumed).length > 0) console.log(JSON.stringify({ assumed }));
  for (const item of await itemsOf(profile, options, bytes)) console.log(JSON.stringify(itemJson(item)));
}

async function itemsOf(
  profile: DeviceProfile,
  options: ProfileOptions,
  bytes: Uint8Array,
): Promise<readonly DecodedItem[]> {
  const { createDecoder } = await import("@openperfusion/devices");
  const decoder = createDecoder(profile, { options });
  return [...decoder.consume(bytes), ...decoder.flush("end")];
}

/** An item with its readings in words instead of packed bytes. */
function itemJson(item: DecodedItem): object {
  if (item.kind === "notice") return item;
  if (item.kind === "rejected") return { ...item, bytes: Buffer.from(item.bytes).toString("hex") };
  const { layout, packed, ...rest } = item;
  return { ...rest, layout: layout.id, readings: readingsOf(layout, packed) };
}

function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file === "-" ? 0 : file);
  } catch (cause) {
    throw new BridgeError("file-unreadable", `${file} can't be read`, { cause });
  }
}
