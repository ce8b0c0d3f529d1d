import { clockFormatFault } from "../codec/textClock.ts";
import type { DeviceProfile } from "../profile/DeviceProfile.ts";
import type { ProfileFault } from "./ProfileFault.ts";

/** Faults of clocks: a form that can't be read, and a number where text stands or the other way round. */
export function clockFaults(profile: DeviceProfile): readonly ProfileFault[] {
  if (profile.codec !== "packet") return [];
  return profile.messages.flatMap(({ fields }, m) =>
    fields.flatMap((field, f): readonly ProfileFault[] => {
      if (field.role !== "clock") return [];
      const path = ["messages", m, "fields", f];
      const isCount = field.format === "seconds since 1970";
      const fault = isCount ? undefined : clockFormatFault(field.format);
      if (fault !== undefined) return [{ path: [...path, "format"], message: fault }];
      if ((field.at.by === "binary") === isCount) return [];
      const must = isCount ? "must be binary" : "must not be binary";
      return [{ path: [...path, "at"], message: `${must} for a clock of ${field.format}` }];
    }),
  );
}
