import type { DeviceProfile } from "../profile/DeviceProfile.ts";
import type { ProfileFault } from "./ProfileFault.ts";

/** Faults of clocks: only one that counts is a binary number. */
export function clockFaults(profile: DeviceProfile): readonly ProfileFault[] {
  if (profile.codec !== "packet") return [];
  return profile.messages.flatMap(({ fields }, m) =>
    fields.flatMap((field, f) => {
      if (field.role !== "clock") return [];
      const mustBeBinary = field.format === "seconds since 1970";
      if ((field.at.by === "binary") === mustBeBinary) return [];
      const must = mustBeBinary ? "must be binary" : "must not be binary";
      return [
        { path: ["messages", m, "fields", f, "at"], message: `${must} for a clock of ${field.format}` },
      ];
    }),
  );
}
