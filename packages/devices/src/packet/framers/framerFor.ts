import type { Framing } from "../../profile/Framing.ts";
import { fixedLengthFramer } from "./fixedLengthFramer.ts";
import { flaggedFramer } from "./flaggedFramer.ts";
import type { Framer } from "./Framer.ts";
import { lengthPrefixedFramer } from "./lengthPrefixedFramer.ts";
import { modbusFramer } from "./modbusFramer.ts";
import { startEndFramer } from "./startEndFramer.ts";

/** Lines are cut by `LineCutter`: they can begin only behind a line end. */
export type PacketFraming = Exclude<Framing, { kind: "line" }>;

export function framerFor(framing: PacketFraming): Framer {
  switch (framing.kind) {
    case "startEnd":
      return startEndFramer(framing);
    case "lengthPrefixed":
      return lengthPrefixedFramer(framing);
    case "fixedLength":
      return fixedLengthFramer(framing);
    case "flagged":
      return flaggedFramer(framing);
    case "modbusRtu":
      return modbusFramer(framing);
    default:
      return framing satisfies never;
  }
}
