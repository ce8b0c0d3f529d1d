import type { DeviceProfile, Message, PacketEvent } from "@openperfusion/devices";

/** What a person can press at a console. */
export interface ConsoleKeys {
  readonly keys: readonly { readonly key: string; readonly marker: string }[];
  /** Where the marker stands alone, a stranger can stand there too; among flags it would be one of them. */
  readonly takesAnyMarker: boolean;
}

export function consoleKeys(profile: DeviceProfile): ConsoleKeys {
  switch (profile.codec) {
    case "line": {
      const fields = profile.data.cells.flat().filter((field) => field.role === "marker");
      return { keys: fields.flatMap(({ markers }) => markers), takesAnyMarker: fields.length > 0 };
    }
    case "packet": {
      const fields = profile.messages.flatMap((message) => eventFieldOf(message) ?? []);
      return {
        keys: fields.flatMap(({ markers }) => markers),
        takesAnyMarker: fields.some(({ isWithin }) => isWithin !== true),
      };
    }
    case "astm":
      return { keys: [], takesAnyMarker: false };
    default:
      return profile satisfies never;
  }
}

/** The place of a message that says that something happened. */
export function eventFieldOf({ fields }: Message): PacketEvent | undefined {
  return fields.find((field) => field.role === "event");
}
