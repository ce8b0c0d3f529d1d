import { placed } from "@openperfusion/devices";
import type { DeviceProfile } from "@openperfusion/devices";
import { BridgeError, reasonOf } from "../BridgeError.ts";
import { tableOption } from "../commands/optionValues.ts";
import { forDevice, isFor } from "./forDevice.ts";

/** `CHANNEL=SIGNAL` for every device with such a channel, `make/model/CHANNEL=SIGNAL` for one, which must have it. */
export function placementOf(
  profile: DeviceProfile,
  texts: readonly string[],
): Readonly<Record<string, string>> {
  const channels = new Set((profile.placements ?? []).map(({ channel }): string => channel));
  const isMeant = (text: string): boolean =>
    isFor(profile.id, text) || channels.has(text.split("=")[0] ?? "");
  return tableOption("--placement", forDevice(profile.id, texts.filter(isMeant)));
}

/** Throws a BridgeError for a placement that none of the devices takes, or that one of them can't have. */
export function checkPlacements(profiles: readonly DeviceProfile[], texts: readonly string[]): void {
  tableOption("--placement", texts);
  for (const profile of profiles) {
    try {
      placed(profile, placementOf(profile, texts));
    } catch (cause) {
      if (cause instanceof BridgeError) throw cause;
      throw new BridgeError("usage", `--placement: ${reasonOf(cause)}`, { cause });
    }
  }
  for (const text of texts) {
    if (profiles.some((profile) => Object.keys(placementOf(profile, [text])).length > 0)) continue;
    const known = profiles.flatMap(({ id, placements = [] }) =>
      placements.map(({ channel }) => `${id}/${channel}`),
    );
    throw new BridgeError(
      "usage",
      `--placement "${text}" names a channel that no emulated device has; there are ${known.join(", ") || "none"}`,
    );
  }
}
