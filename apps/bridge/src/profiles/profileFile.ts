import { readFileSync } from "node:fs";
import { findProfile, findTemplate, PROFILES } from "@openperfusion/devices";
import type { DeviceProfile } from "@openperfusion/devices";
import { BridgeError } from "../BridgeError.ts";
import { faultLine } from "../text/checkText.ts";
import { checkProfileText } from "./checkProfileText.ts";

/** Profiles of files that were read in this run, by the id that they got. */
const OWN = new Map<string, DeviceProfile>();

export function isProfileFile(name: string): boolean {
  return /\.(?:ya?ml|json)$/i.test(name);
}

/** A profile of the project by its id, or one of a site's own by its file. Throws a BridgeError that says what is wrong. */
export function profileNamed(name: string): DeviceProfile {
  if (isProfileFile(name)) return readProfileFile(name);
  const profile = findProfile(name) ?? OWN.get(name);
  if (profile !== undefined) return profile;
  if (findTemplate(name) !== undefined) {
    const page = `docs/devices/${name.replace("/", "-")}.md`;
    throw new BridgeError(
      "profile-unknown",
      `${name} can't be read from public facts; what is missing: ${page}, and bridge profile new ${name}`,
    );
  }
  const known = [...PROFILES.map(({ id }) => id), ...OWN.keys()].join(", ");
  throw new BridgeError(
    "profile-unknown",
    `There is no profile "${name}"; known are ${known}, or a file.yaml`,
  );
}

/**
 * The profile of a file. Its id becomes `private/make-model`, so that a record never seems to come from a profile of
 * this project.
 */
function readProfileFile(file: string): DeviceProfile {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (cause) {
    throw new BridgeError("file-unreadable", `The profile ${file} can't be read`, { cause });
  }
  const { profile, faults } = checkProfileText(text);
  if (profile === undefined) {
    const moreCount = faults.length - 1;
    const others = moreCount === 0 ? "" : `, and ${moreCount} more: bridge profile check ${file}`;
    throw new BridgeError("profile-invalid", `${faultLine(file, faults[0])}${others}`);
  }
  const own = { ...profile, id: `private/${profile.id.replace("/", "-")}` };
  OWN.set(own.id, own);
  return own;
}
