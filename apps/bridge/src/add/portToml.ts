import type { Origin } from "@openperfusion/contracts";
import type { DeviceProfile, ProfileOptions } from "@openperfusion/devices";
import type { SettingOverrides } from "../config/portSettings.ts";
import type { Placement } from "./placement.ts";

/** What `bridge add` was told of a port. */
export interface PortDraft {
  readonly id: string;
  readonly path: string;
  readonly profile: DeviceProfile;
  /** Its id, or the file of a site's own profile. */
  readonly profileName: string;
  readonly origin: Origin;
  readonly options: ProfileOptions;
  readonly placement: Placement;
  /** When the sensors were put there, ISO 8601 with zone; only with a placement. */
  readonly placementSince?: string;
  /** A person has read the bytes and allowed them. */
  readonly isPolled: boolean;
  /** Only where the device is set otherwise than its profile says. */
  readonly settings: SettingOverrides;
}

/** The port as a table of `bridge.toml`, with the device's name for whoever reads the file. */
export function portToml(draft: PortDraft): string {
  const { id, path, profile, profileName, origin, options } = draft;
  const { placement, placementSince, isPolled, settings } = draft;
  const lines = [
    `[[port]] # ${profile.label.en}`,
    `id = ${quoted(id)}`,
    `path = ${quoted(path)}`,
    `profile = ${quoted(profileName)}`,
    `origin = ${quoted(origin)}`,
    ...Object.entries(settings).map(([name, value]) => `${name} = ${JSON.stringify(value)}`),
    ...(Object.keys(options).length === 0 ? [] : [`options = ${inlineTable(options)}`]),
    ...placementLines(placement, placementSince),
    ...(isPolled
      ? [
          "polling = true # the device is asked, or its frames are acknowledged; its page lists the exact bytes",
        ]
      : []),
  ];
  return `${lines.join("\n")}\n`;
}

/** What `bridge place` and `bridge add` write of a placement; nothing where every channel keeps its device name. */
export function placementLines(placement: Placement, since: string | undefined): readonly string[] {
  if (Object.keys(placement).length === 0) return [];
  const table = `placement = ${inlineTable(placement)}`;
  return since === undefined ? [table] : [table, `placementSince = ${quoted(since)}`];
}

export function inlineTable(table: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(table).map(([name, value]) => `${keyOf(name)} = ${quoted(value)}`);
  return `{ ${pairs.join(", ")} }`;
}

function keyOf(name: string): string {
  return /^[A-Za-z0-9_-]+$/.test(name) ? name : quoted(name);
}

/** A basic string of TOML: JSON's escapes are among its own, and U+007F must be one. */
function quoted(text: string): string {
  return JSON.stringify(text).replaceAll("\u007f", "\\u007f");
}
