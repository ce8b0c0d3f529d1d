import type { DeviceProfile } from "@openperfusion/devices";
import { code, table } from "./markdown.ts";

/** How the device tells its version, and for which ones the profile was tested or is documented. */
export function versionSection({ identity }: DeviceProfile): readonly string[] {
  const { version, model, testedVersions = [] } = identity ?? {};
  const said = [
    ...(model === undefined ? [] : [`its model as status ${code(model)}`]),
    ...(version === undefined ? [] : [`its version as status ${code(version)}`]),
  ];
  const telling =
    said.length === 0
      ? "No source says how the device tells its version: the bridge shows it as unknown."
      : `The device tells ${said.join(" and ")}.`;
  if (testedVersions.length === 0) {
    return [
      `${telling} No source names the versions that this profile holds for, so none can be told from others.`,
    ];
  }
  return [
    `${telling} The profile is documented for the versions below; another one is read all the same, and the bridge says that it is not among them.`,
    table(
      ["version as told", "name", "confidence", "source"],
      testedVersions.map((one) => [code(one.version), one.name ?? "", one.confidence, one.source]),
    ),
  ];
}
