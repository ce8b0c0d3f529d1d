import type { DeviceProfile } from "@openperfusion/devices";
import { stringify } from "yaml";
import { yamlComment } from "./yamlText.ts";

/**
 * A profile of the project as a file to start from: what `profile check` reads is that profile. What is made of it is a
 * site's own, and its readings are kept under `private/make-model`.
 */
export function profileYaml(profile: DeviceProfile): string {
  const { id, version } = profile;
  const head = yamlComment(
    `Written from profile ${id}, version ${version}, of the project. What you change here is yours: a port shows it as private/${id.replace("/", "-")}. Raise the version with every change that can change a value, and say in provenance where it is from. Check it with: bridge profile check FILE`,
  );
  const results =
    profile.codec === "astm" && profile.results.length === 0
      ? yamlComment(
          "The map of results is empty, because no maker publishes its codes. One entry is { code, signal, unitText, unit }: the code and the unit as your analyzer writes them, the signal of docs/generated/signals.md, and the unit that is meant.",
        )
      : "";
  // No anchor stands for what is written twice: a reader refuses a file with hundreds of them.
  return `${head}${results}${stringify(profile, { aliasDuplicateObjects: false, lineWidth: 0 })}`;
}

/** The same for a program, on one line. */
export function profileJson(profile: DeviceProfile): string {
  return `${JSON.stringify(profile)}\n`;
}
