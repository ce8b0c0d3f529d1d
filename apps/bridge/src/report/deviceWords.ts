import type { DeviceIdentity } from "@openperfusion/contracts";
import type { Text } from "@openperfusion/signals";
import { statusText } from "./statusWords.ts";

/** What is known of the device itself. A version that the driver is not documented for is a sentence of its own. */
export function deviceWords(device: DeviceIdentity): {
  readonly plain: readonly Text[];
  readonly unlisted: Text | undefined;
} {
  const { model, version, support, testedVersions } = device;
  const named = model === null ? [] : [statusText("model", { model })];
  const tested = testedVersions.join(", ");
  return {
    plain: [...named, ...(support === "unlisted" ? [] : [versionWords(device)])],
    unlisted:
      support === "unlisted" ? statusText("versionUnlisted", { version: version ?? "", tested }) : undefined,
  };
}

function versionWords({ version, tellsVersion, testedVersions }: DeviceIdentity): Text {
  if (version === null) return statusText(tellsVersion ? "versionNotTold" : "versionUnknown");
  return statusText(testedVersions.length === 0 ? "versionWithoutList" : "version", { version });
}
