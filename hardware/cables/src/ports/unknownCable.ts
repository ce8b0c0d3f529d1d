import type { Text } from "@openperfusion/signals";
import type { Cable, ConsolePort } from "../Cable.ts";

interface Given {
  readonly id: string;
  readonly label: Text;
  readonly name: Text;
  readonly level?: ConsolePort["level"];
  readonly isSilentUnasked?: ConsolePort["isSilentUnasked"];
  readonly notes?: readonly Text[];
}

/** A port of which no source gives connector, gender or contacts: nothing may be wired before someone has measured it. */
export function unknownCable(given: Given): Cable {
  const { id, label, name, level = "unknown", isSilentUnasked = "unknown", notes = [] } = given;
  return {
    id,
    label,
    port: {
      name,
      level,
      connector: "unknown",
      gender: "unknown",
      pins: {},
      wantsHandshake: "unknown",
      isSilentUnasked,
    },
    kind: "unknown",
    receiveOnly: "unknown",
    twoWay: "unknown",
    notes,
  };
}
