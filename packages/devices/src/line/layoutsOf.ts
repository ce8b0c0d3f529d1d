import { frameLayout } from "@openperfusion/signals";
import type { FrameLayout, LayoutColumn, Qualifier } from "@openperfusion/signals";
import type { LineField, ValueField } from "../profile/DataLine.ts";
import type { DeviceProfile } from "../profile/DeviceProfile.ts";

/** The value of each mode, by name. */
export type ModeValues = Readonly<Record<string, string>>;

/** Every layout that a stream of this device can hold: one for each combination of its modes. */
export function layoutsOf(profile: DeviceProfile): readonly FrameLayout[] {
  let combinations: readonly ModeValues[] = [{}];
  for (const { name, values } of profile.modes) {
    combinations = combinations.flatMap((modes) => values.map((value) => ({ ...modes, [name]: value })));
  }
  return combinations.map((modes) => layoutFor(profile, modes));
}

/** The layout while the device's modes are these. Throws RangeError for a value that hangs on a mode not among them. */
export function layoutFor(profile: DeviceProfile, modes: ModeValues): FrameLayout {
  return frameLayout(
    valueFieldsOf(profile).map(({ signal, kind, qualifiedBy }): LayoutColumn => {
      if (qualifiedBy === undefined) return { signal, kind };
      if (modes[qualifiedBy] === undefined) {
        throw new RangeError(`${profile.id}: ${signal} hangs on mode ${qualifiedBy}, which is not given`);
      }
      return { signal, kind, qualifier: `${qualifiedBy}=${modes[qualifiedBy]}` as Qualifier };
    }),
  );
}

export function initialModes(profile: DeviceProfile): ModeValues {
  return Object.fromEntries(profile.modes.map(({ name, initial }) => [name, initial]));
}

/** The columns of a frame, in the order of the line. */
export function valueFieldsOf(profile: DeviceProfile): readonly ValueField[] {
  return fieldsOf(profile).filter((field) => field.role === "value");
}

export function fieldsOf(profile: DeviceProfile): readonly LineField[] {
  return profile.data.cells.flat();
}
