import { readFileSync } from "node:fs";
import type { DeviceProfile } from "@openperfusion/devices";
import type { Command } from "commander";
import { BridgeError } from "../BridgeError.ts";
import type { TemplateKind } from "../profiles/profileTemplate.ts";

/** `bridge profile list | check | new`. */
export function addProfile(program: Command): void {
  const profile = program
    .command("profile")
    .description("How devices speak: the profiles of the project, and files of your own.");
  profile
    .command("list", { isDefault: true })
    .description("The devices that can be read, how well each is known, and what a port must be told.")
    .option("--json", "one JSON array")
    .action(list);
  profile
    .command("check <file>")
    .description("Checks a profile in YAML or JSON and names every fault by line and field. - reads stdin.")
    .option("--json", "one JSON object: {ok, id, faults}")
    .action(check);
  profile
    .command("new")
    .description("Prints a profile with comments, to be filled from the manufacturer's document.")
    .option(
      "--kind <line|packet>",
      "line: cells in a fixed order between one separator, no checksum; packet: whatever has a checksum, a length or names of its values",
      kindOption,
      "line",
    )
    .action(begin);
}

async function list({ json }: { readonly json?: true }): Promise<void> {
  const { PROFILES } = await import("@openperfusion/devices");
  const rows = PROFILES.map(({ id, label, version, evidence, identity, transport, session, options }) => ({
    id,
    label: label.en,
    version,
    evidence,
    testedVersions: (identity?.testedVersions ?? []).map((tested) => tested.version),
    line: `${transport.baud} ${transport.dataBits}${transport.parity.charAt(0).toUpperCase()}${transport.stopBits}`,
    direction: transport.direction,
    staleAfter_ms: session.staleAfter_ms,
    options: Object.fromEntries(
      options.map(({ name, choices }) => [name, choices.map(({ value }) => value)]),
    ),
  }));
  if (json === true) {
    console.log(JSON.stringify(rows));
    return;
  }
  for (const { id, label, evidence, line, direction, options } of rows) {
    const asked = Object.entries(options).map(([name, choices]) => `${name} = ${choices.join(" | ")}`);
    console.log(`${id}  ${label}, ${line}, ${direction}, ${evidence}`);
    if (asked.length > 0) console.log(`  options: ${asked.join("; ")}`);
  }
}

async function check(file: string, { json }: { readonly json?: true }): Promise<void> {
  const { checkProfileText } = await import("../profiles/checkProfileText.ts");
  const { faultLine } = await import("../text/checkText.ts");
  const { profile, faults } = checkProfileText(readText(file));
  if (json === true) {
    console.log(JSON.stringify({ ok: profile !== undefined, id: profile?.id ?? null, faults }));
  } else if (profile !== undefined) {
    console.log(`${file}: ${profile.id} is sound; ${goldenWords(profile.golden.length)}`);
    console.log(versionLine(profile));
  } else {
    for (const fault of faults) console.log(faultLine(file, fault));
  }
  if (profile === undefined) {
    // A program that reads the faults has its object already.
    if (json === true) {
      process.exitCode = 2;
      return;
    }
    throw new BridgeError(
      "profile-invalid",
      `${file} has ${faults.length} fault${faults.length === 1 ? "" : "s"}`,
    );
  }
}

function goldenWords(count: number): string {
  if (count === 0) return "it has no golden frame";
  return count === 1
    ? "1 golden frame is read as it should be"
    : `${count} golden frames are read as they should be`;
}

/** Whoever hears of a version that is not listed must be able to see here what is. */
function versionLine({ identity }: DeviceProfile): string {
  const { version, testedVersions = [] } = identity ?? {};
  const listed = testedVersions.map((tested) => tested.version).join(", ");
  const told =
    version === undefined ? "no status is named as the device's version" : `version: status ${version}`;
  return `  ${told}; ${listed === "" ? "no version is listed" : `listed are ${listed}`}`;
}

async function begin({ kind }: { readonly kind: TemplateKind }): Promise<void> {
  const { profileTemplate } = await import("../profiles/profileTemplate.ts");
  process.stdout.write(profileTemplate(kind));
}

function kindOption(text: string): TemplateKind {
  if (text === "line" || text === "packet") return text;
  throw new BridgeError("usage", `--kind must be line or packet, found "${text}"`);
}

function readText(file: string): string {
  try {
    return readFileSync(file === "-" ? 0 : file, "utf8");
  } catch (cause) {
    throw new BridgeError("file-unreadable", `${file} can't be read`, { cause });
  }
}
