import { readFileSync } from "node:fs";
import type { DeviceProfile } from "@openperfusion/devices";
import type { Command } from "commander";
import { BridgeError } from "../BridgeError.ts";
import type { TemplateKind } from "../profiles/profileTemplate.ts";
import type { TextFault } from "../text/checkText.ts";

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
    .command("new [id]")
    .description(
      "Prints a profile to be filled from the manufacturer's document: of a device that can't be read from public facts what is known of it, with --from one of the project's, else an example.",
    )
    .option(
      "--kind <line|packet|astm>",
      "line: cells in a fixed order between one separator, no checksum; packet: whatever has a checksum, a length or names of its values; astm: an analyzer and the map of its results",
      kindOption,
    )
    .option("--from <id>", "a profile of the project, whole, to start from, e.g. astm/analyzer")
    .option("--json", "with --from: JSON instead of YAML")
    .action(begin);
}

async function list({ json }: { readonly json?: true }): Promise<void> {
  const { PROFILES, TEMPLATES } = await import("@openperfusion/devices");
  const { profileLines, profileRow, templateRow } = await import("../profiles/profileRows.ts");
  const profiles = PROFILES.map(profileRow);
  const templates = TEMPLATES.map(templateRow);
  if (json === true) console.log(JSON.stringify([...profiles, ...templates]));
  else for (const line of profileLines(profiles, templates)) console.log(line);
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
    throw new BridgeError("profile-invalid", `${file} ${whatIsWrong(faults)}`);
  }
}

function goldenWords(count: number): string {
  if (count === 0) return "it has no golden frame";
  return count === 1
    ? "1 golden frame is read as it should be"
    : `${count} golden frames are read as they should be`;
}

/** What is to be filled is told apart from what is wrong: a file that was just written has no fault. */
function whatIsWrong(faults: readonly TextFault[]): string {
  const emptyCount = faults.filter(({ isEmpty }) => isEmpty).length;
  const faultCount = faults.length - emptyCount;
  const empty = `${emptyCount} ${emptyCount === 1 ? "field" : "fields"} still to be filled`;
  const wrong = `${faultCount} ${faultCount === 1 ? "fault" : "faults"}`;
  if (emptyCount === 0) return `has ${wrong}`;
  return faultCount === 0 ? `has ${empty}` : `has ${wrong}, and ${empty}`;
}

/** Whoever hears of a version that is not listed must be able to see here what is. */
function versionLine({ identity }: DeviceProfile): string {
  const { version, testedVersions = [] } = identity ?? {};
  const listed = testedVersions.map((tested) => tested.version).join(", ");
  const told =
    version === undefined ? "no status is named as the device's version" : `version: status ${version}`;
  return `  ${told}; ${listed === "" ? "no version is listed" : `listed are ${listed}`}`;
}

interface Beginning {
  readonly kind?: TemplateKind;
  readonly from?: string;
  readonly json?: true;
}

async function begin(id: string | undefined, { kind, from, json }: Beginning): Promise<void> {
  if (from !== undefined) {
    if (id !== undefined || kind !== undefined)
      throw new BridgeError("usage", "--from stands alone: give no id and no --kind with it");
    const { profileJson, profileYaml } = await import("../profiles/profileExport.ts");
    const profile = await projectProfile(from);
    process.stdout.write(json === true ? profileJson(profile) : profileYaml(profile));
    return;
  }
  if (json === true) throw new BridgeError("usage", "--json needs --from: an example is of its comments");
  if (id === undefined) {
    const { profileTemplate } = await import("../profiles/profileTemplate.ts");
    process.stdout.write(profileTemplate(kind ?? "line"));
    return;
  }
  const { findProfile, findTemplate, TEMPLATES } = await import("@openperfusion/devices");
  const template = findTemplate(id);
  if (template === undefined) {
    const known = TEMPLATES.map((one) => one.id).join(", ");
    const why =
      findProfile(id) === undefined
        ? "is none of those"
        : `can be read already (--from ${id}), and is none of those`;
    throw new BridgeError("profile-unknown", `${id} ${why} of which something is to be filled: ${known}`);
  }
  const { deviceTemplate } = await import("../profiles/deviceTemplate.ts");
  process.stdout.write(deviceTemplate(template, kind ?? "unknown"));
}

async function projectProfile(id: string): Promise<DeviceProfile> {
  const { findProfile, findTemplate, PROFILES } = await import("@openperfusion/devices");
  const profile = findProfile(id);
  if (profile !== undefined) return profile;
  throw new BridgeError(
    "profile-unknown",
    findTemplate(id) === undefined
      ? `There is no profile "${id}"; known are ${PROFILES.map((one) => one.id).join(", ")}`
      : `${id} can't be read from public facts; bridge profile new ${id} writes down what is known`,
  );
}

function kindOption(text: string): TemplateKind {
  if (text === "line" || text === "packet" || text === "astm") return text;
  throw new BridgeError("usage", `--kind must be line, packet or astm, found "${text}"`);
}

function readText(file: string): string {
  try {
    return readFileSync(file === "-" ? 0 : file, "utf8");
  } catch (cause) {
    throw new BridgeError("file-unreadable", `${file} can't be read`, { cause });
  }
}
