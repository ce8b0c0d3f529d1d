import type { DeviceProfile } from "../profile/DeviceProfile.ts";
import { parsePattern } from "../line/parsePattern.ts";
import { reasonOf } from "./ProfileFault.ts";
import type { ProfileFault } from "./ProfileFault.ts";

/** Faults of how the device tells what it is: patterns, a status that there is not, a version that is listed twice. */
export function identityFaults(profile: DeviceProfile): readonly ProfileFault[] {
  return [...tellingFaults(profile), ...nameFaults(profile)];
}

function tellingFaults(profile: DeviceProfile): readonly ProfileFault[] {
  if (profile.codec !== "line") return [];
  return profile.notices.flatMap(({ tells }, n) =>
    (tells?.patterns ?? []).flatMap((pattern, i) => {
      try {
        parsePattern(pattern);
        return [];
      } catch (error) {
        return [{ path: ["notices", n, "tells", "patterns", i], message: reasonOf(error) }];
      }
    }),
  );
}

function nameFaults(profile: DeviceProfile): readonly ProfileFault[] {
  const { identity } = profile;
  if (identity === undefined) return [];
  const names = statusNamesOf(profile);
  const unknown = (["model", "version"] as const).flatMap((part) => {
    const name = identity[part];
    if (name === undefined || names.includes(name)) return [];
    const message = `names status ${name}; there are ${names.join(", ") || "none"}`;
    return [{ path: ["identity", part], message }];
  });
  const versions = identity.testedVersions.map(({ version }) => version);
  const twice = versions.flatMap((version, i) =>
    versions.indexOf(version) < i
      ? [{ path: ["identity", "testedVersions", i, "version"], message: `is ${version} a second time` }]
      : [],
  );
  return [...unknown, ...twice];
}

function statusNamesOf(profile: DeviceProfile): readonly string[] {
  const nameOf = (field: { readonly role: string; readonly name?: string }): readonly string[] =>
    field.role === "status" && field.name !== undefined ? [field.name] : [];
  switch (profile.codec) {
    case "packet":
      return profile.messages.flatMap(({ fields }) => fields.flatMap(nameOf));
    case "line":
      return [
        ...profile.data.cells.flat().flatMap(nameOf),
        ...profile.notices.flatMap(({ tells }) => (tells === undefined ? [] : [tells.name])),
      ];
    case "astm":
      return [];
    default:
      return profile satisfies never;
  }
}
