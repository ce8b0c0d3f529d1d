import { frameLayout } from "@openperfusion/signals";
import type { FrameLayout, LayoutColumn, Qualifier } from "@openperfusion/signals";
import type { AstmResult } from "../profile/AstmProfile.ts";
import type { LineField, ValueField } from "../profile/DataLine.ts";
import type { DeviceProfile } from "../profile/DeviceProfile.ts";
import type { LineProfile } from "../profile/LineProfile.ts";
import type { Message, PacketProfile, PacketValue } from "../profile/PacketProfile.ts";

/** The value of each mode, by name. */
export type ModeValues = Readonly<Record<string, string>>;

/** Every layout that a stream of this device can hold: one for each message with values and combination of modes. */
export function layoutsOf(profile: DeviceProfile): readonly FrameLayout[] {
  if (profile.codec === "packet") {
    return profile.messages.filter(makesFrames).map((message) => layoutOfMessage(profile, message));
  }
  if (profile.codec === "astm") return profile.results.map(layoutOfResult);
  let combinations: readonly ModeValues[] = [{}];
  for (const { name, values } of profile.modes) {
    combinations = combinations.flatMap((modes) => values.map((value) => ({ ...modes, [name]: value })));
  }
  return combinations.map((modes) => layoutFor(profile, modes));
}

/** The layout of a line while the device's modes are these. Throws RangeError for a mode that is not among them. */
export function layoutFor(profile: LineProfile, modes: ModeValues): FrameLayout {
  return layout(profile.id, valueFieldsOf(profile), modes);
}

/** The layout of a packet; what hangs on a mode stays as unknown as the mode is at the start. */
export function layoutOfMessage(profile: PacketProfile, message: Message): FrameLayout {
  return layout(profile.id, valuesOf(message), initialModes(profile));
}

/** The layout of one result of an analyzer. */
export function layoutOfResult({ signal }: AstmResult): FrameLayout {
  return frameLayout([{ signal, kind: "measured" }]);
}

function layout(id: string, fields: readonly (ValueField | PacketValue)[], modes: ModeValues): FrameLayout {
  return frameLayout(
    fields.map(({ signal, kind, qualifiedBy }): LayoutColumn => {
      if (qualifiedBy === undefined) return { signal, kind };
      if (modes[qualifiedBy] === undefined) {
        throw new RangeError(`${id}: ${signal} hangs on mode ${qualifiedBy}, which is not given`);
      }
      return { signal, kind, qualifier: `${qualifiedBy}=${modes[qualifiedBy]}` as Qualifier };
    }),
  );
}

export function initialModes(profile: DeviceProfile): ModeValues {
  return Object.fromEntries(profile.modes.map(({ name, initial }) => [name, initial]));
}

/** Everything that the device says as a value: of a line in its order, of packets message by message. */
export function valueFieldsOf(profile: LineProfile): readonly ValueField[];
export function valueFieldsOf(profile: DeviceProfile): readonly (ValueField | PacketValue)[];
export function valueFieldsOf(profile: DeviceProfile): readonly (ValueField | PacketValue)[] {
  if (profile.codec === "packet") return profile.messages.flatMap(valuesOf);
  // What an analyzer says is in its site's map.
  if (profile.codec === "astm") return [];
  return fieldsOf(profile).filter((field) => field.role === "value");
}

export function valuesOf(message: Message): readonly PacketValue[] {
  return message.fields.filter((field) => field.role === "value");
}

/** Whether a packet of this message is a frame: it carries values, or alarms of the device. Others are notices. */
export function makesFrames({ fields }: Message): boolean {
  return fields.some(
    (field) => field.role === "value" || (field.role === "status" && field.alarms !== undefined),
  );
}

export function fieldsOf(profile: LineProfile): readonly LineField[] {
  return profile.data.cells.flat();
}
